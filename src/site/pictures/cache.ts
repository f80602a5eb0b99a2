/** Pictures of earlier builds, beside what Astro keeps: a story whose picture would be the same is not drawn again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Part of every key: raise it with the version of the program that makes pixels of the SVG, or with how they are written. */
const renderer = 'resvg-js 2.6.2, palette';

const keyLength = 32;

/** A folder with one file a story: the key of its picture, 32 bytes, then the PNG. */
export class PictureCache {
  readonly #folder: string;
  readonly #kept = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The picture that `svg` gives: the one kept of the story, or else what `render` makes of it. */
  async picture(slug: string, svg: string, render: (svg: string) => Promise<Buffer>): Promise<Buffer> {
    this.#kept.add(slug);
    const file = join(this.#folder, slug);
    const key = createHash('sha256').update(`${renderer}\n${svg}`).digest();
    if (existsSync(file)) {
      const stored = readFileSync(file);
      if (stored.subarray(0, keyLength).equals(key)) return stored.subarray(keyLength);
    }
    const png = await render(svg);
    // Renamed when it is whole, as a build may be stopped at any time.
    writeFileSync(`${file}.partial`, Buffer.concat([key, png]));
    renameSync(`${file}.partial`, file);
    return png;
  }

  /** The picture of a story that was asked for. */
  kept(slug: string): Buffer {
    return readFileSync(join(this.#folder, slug)).subarray(keyLength);
  }

  /** Removes what was not asked for since the beginning. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#kept.has(name)) rmSync(join(this.#folder, name));
  }
}
