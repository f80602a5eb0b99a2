/** `npm run verify [DIST] [CONTENT]`: proves every sentence of a built site against the captures. Exit code 1 where one cannot be proved. */
import { resolve } from 'node:path';
import { contentDir } from '../src/site/content-dir.ts';
import { verifySite } from '../src/site/verify/site.ts';

const [dist = 'dist', content = contentDir()] = process.argv.slice(2);
try {
  const proof = verifySite(resolve(dist), resolve(content));
  for (const { page, where, reason } of proof.doubts) console.error(`${page}: ${where}: ${reason}.`);
  console.log(
    `${proof.printed} printed passages on ${proof.pages} pages and ${proof.recorded} in ${proof.records} records proved against ` +
      `${proof.captures} captures; ${proof.doubts.length} not proved.`,
  );
  process.exitCode = proof.doubts.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
