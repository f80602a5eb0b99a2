/**
 * How the vocabulary of made-up articles compares with that of news: `node bench/scale/vocabulary.ts DATA [ARTICLES]`, where DATA holds `stories/`. Prints, each time
 * that the number of articles has doubled, how many words and how many distinct ones there are so far, and the letters of a word.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachWord } from '../../src/language/word-boundaries.ts';
import { makeFolder } from './made-up.ts';

const [data = '', articles = '10000'] = process.argv.slice(2);
count('news', news());
count('made up', madeUp(Number(articles)));

function* news(): Generator<string> {
  for (const set of ['allsides-train', 'allsides-val', 'allsides-distractors']) {
    for (const line of readFileSync(join(data, 'stories', `${set}.jsonl`), 'utf8').split('\n')) {
      if (line !== '') yield (JSON.parse(line) as { text: string }).text;
    }
  }
}

function* madeUp(size: number): Generator<string> {
  for (const { article } of makeFolder(size)) yield article.sentences.map(({ text }) => text).join(' ');
}

function count(name: string, texts: Iterable<string>): void {
  console.log(name);
  const distinct = new Set<string>();
  let [read, words, letters, next] = [0, 0, 0, 1000];
  const print = (): void =>
    console.log(
      `${row(read)} articles${row(words)} words${row(distinct.size)} distinct  ${(letters / words).toFixed(2)} letters`,
    );
  for (const text of texts) {
    eachWord(text, (start, end) => {
      words += 1;
      letters += end - start;
      distinct.add(text.slice(start, end));
    });
    read += 1;
    if (read !== next) continue;
    print();
    next *= 2;
  }
  print();
}

function row(count: number): string {
  return String(count).padStart(10);
}
