/**
 * Prints the differences of stories that nobody labelled, for a person to read: `node bench/unlabelled-differences.ts DATA_FOLDER/stories/FILE.jsonl [STORIES]`.
 * The file holds one article a line (`id`, `title`, `text`, `cluster`); clusters of three and more articles are read, in the order of their ids.
 * The last lines count what was found.
 */
import { readFileSync } from 'node:fs';
import { collateStory } from '../src/collate/index.ts';
import type { Article } from '../src/ingest/article.ts';
import { parseCapture } from '../src/ingest/index.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly cluster: string;
}

const [file, most = '60'] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: node bench/unlabelled-differences.ts FILE.jsonl [STORIES]');

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const stories = [...Map.groupBy(rows, ({ cluster }) => cluster)]
  .filter(([, members]) => members.length >= 3)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .slice(0, Number(most));

const counts = new Map<string, number>();
for (const [cluster, members] of stories) {
  const articles = members.flatMap(read);
  const { differences } = collateStory({ articles: articles.map(({ id }) => id) }, articles);
  for (const { kind, outcome, readings } of differences) {
    const name = `${kind}, ${outcome}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    console.log(`\n${cluster}: ${name}`);
    for (const { value, statements } of readings) {
      console.log(`  ${value}`);
      for (const { article, sentence } of statements) {
        const whole = articles.find(({ id }) => id === article)?.sentences[sentence]?.text ?? '';
        console.log(`      ${article}: ${whole.slice(0, 400)}`);
      }
    }
  }
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(`\n${stories.length} stories, ${total} differences`);
for (const [name, count] of [...counts].sort()) console.log(`  ${name}: ${count}`);

function read({ id, title, text }: Row): Article[] {
  const bytes = new TextEncoder().encode(`${title}\n\n${text}`);
  return parseCapture({ file: `articles/${id}.txt`, bytes, sidecar: null }, []);
}
