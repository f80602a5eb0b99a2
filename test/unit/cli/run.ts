import { main } from '../../../src/cli/main.ts';

/** Runs `variorum` with these words, as a shell would, and catches what it prints. */
export async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(words, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    written: () => Promise.resolve(),
    terminal: false,
  });
  return { code, out, err };
}
