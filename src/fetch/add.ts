import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { formats, splitName } from '../ingest/formats/index.ts';
import { partNames } from '../ingest/formats/containers/names.ts';
import { limits } from '../ingest/limits.ts';
import { InputError, type Problem } from '../ingest/problem.ts';
import { suggestion } from '../ingest/did-you-mean.ts';
import { dayOfMoment, sha256, stemOf } from './capture-files.ts';
import type { Desk } from './desk.ts';
import { Fault } from './fault.ts';
import { identityOf, webAddress } from './identity.ts';
import { readCapture } from './reading.ts';
import { sidecarOf } from './sidecar.ts';

/**
 * Puts addresses into the queue, due at once, those that are known already too.
 *
 * @returns their ids in the journal
 * @throws {InputError} naming every operand that is no address
 */
export function addAddresses(
  addresses: readonly string[],
  source: string | null,
  { journal, world, sources }: Desk,
): number[] {
  const urls = addresses.map((address) => webAddress(address));
  const problems = addresses.flatMap((address, index): Problem[] =>
    urls[index] === null
      ? [
          {
            file: address,
            line: null,
            what: 'This is no address of the web.',
            mend: 'Write it in full, without a password.',
          },
        ]
      : [],
  );
  const ids = sources.map(({ id }) => id);
  if (source !== null && !ids.includes(source)) {
    const mend = suggestion(source, ids).trim() || 'Add it to sources.yaml.';
    problems.push({ file: '--source', line: null, what: `"${source}" is not a source.`, mend });
  }
  if (problems.length > 0) throw new InputError(problems);
  const at = world.now();
  return urls.flatMap((url) => {
    if (url === null) return [];
    const identity = identityOf(url);
    const stem = stemOf(url.href, identity, dayOfMoment(at));
    const [href, host] = [url.href, url.host];
    const item = { url: href, host, names: [identity], feed: null, source, published: null, stem, content: null, at };
    if (journal.announce({ ...item, signature: '' }) === 'new') return journal.holder([identity])?.id ?? [];
    const article = journal.holder([identity]);
    if (article !== null) journal.askAgain(article.id, at);
    return article === null ? [] : [article.id];
  });
}

/**
 * Copies files into the folder, under a name made of their own and their hash, so that the same file is there once however often it is added.
 *
 * @returns their paths below the folder
 * @throws {InputError} naming every file that cannot be read as a capture; then none is copied
 */
export function addFiles(paths: readonly string[], source: string | null, { files, sources, world }: Desk): string[] {
  const problems: Problem[] = [];
  const captures = paths.flatMap((path) => {
    try {
      const { name, ending } = splitName(basename(path));
      if (!formats.has(ending)) throw new Fault('unreadable', `".${ending}" is not an ending that can be read.`);
      if (statSync(path).size > limits.captureBytes)
        throw new Fault('unreadable', `It has more than ${limits.captureBytes} bytes.`);
      const bytes = readFileSync(path);
      readCapture(`${name}.${ending}`, bytes, sources);
      const digest = sha256(bytes);
      const slug = partNames([name])[0]?.slice(0, 60).replace(/-$/u, '') ?? '';
      return [{ bytes, digest, ending, stem: `articles/added/${slug}-${digest.slice(0, 12)}` }];
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const what = code === 'ENOENT' ? 'There is no such file.' : message;
      problems.push({
        file: path,
        line: null,
        what,
        mend: 'Name a capture that can be read, or an address that begins with https://.',
      });
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return captures.flatMap(({ bytes, digest, ending, stem }) => {
    const file = `${stem}.${ending}`;
    if (files.read(file) !== null) return [];
    files.write(file, bytes);
    if (source !== null)
      files.write(
        `${stem}.yaml`,
        sidecarOf({
          url: null,
          asked: null,
          source,
          published: null,
          feed: null,
          at: world.now(),
          sha256: digest,
          headers: new Map(),
          recoded: null,
        }),
      );
    return [file];
  });
}
