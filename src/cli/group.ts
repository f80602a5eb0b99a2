import { statSync } from 'node:fs';
import { clusterArticles } from '../cluster/index.ts';
import type { Story } from '../cluster/story.ts';
import type { Article } from '../ingest/article.ts';
import { suggestion } from '../ingest/did-you-mean.ts';
import { groupFolder } from '../site/build-edition.ts';
import { readArticles, type FolderArticles } from '../site/read-articles.ts';
import { readPlainLines } from './article-lines.ts';
import { exit, UsageError, type Command } from './command.ts';
import { explainGrouping } from './explain-grouping.ts';
import { progress } from './progress.ts';

/** Grouping says nothing while it works; so many articles take about two seconds (`node bench/scale.ts`). */
const announcedFrom = 5_000;

export const group: Command = {
  summary: 'group articles into stories',
  usage: 'FILE.jsonl|FOLDER|-',
  description: [
    'Prints {"id", "story"} for each article as one line of JSON, in the order of the input: articles with the same story report one event.',
    '',
    'A FILE.jsonl holds one article a line: {"id", "title", "text", "date"?, "source"?, "url"?}; "-" reads such lines from standard input. "text"',
    "is taken for the article's own words: nothing is set aside. A FOLDER is a content folder, read as the build reads it.",
  ].join('\n'),
  options: {
    explain: { type: 'string', takes: 'ID', help: 'print for a person why this article stands where it stands' },
    'no-dates': { type: 'boolean', help: 'group as if no article stated its date' },
  },
  run({ operands, flag, value }, output) {
    const [place] = operands;
    if (place === undefined || operands.length > 1) throw new UsageError('Name one FILE.jsonl, one FOLDER, or -.');
    const folder = isFolder(place) ? readArticles(place, false) : null;
    const read = folder?.articles ?? readPlainLines(place, progress('read', null, output, 'articles'));
    const articles = flag('no-dates') ? read.map(withoutDates) : read;
    const explained = value('explain');
    if (explained !== null && !articles.some(({ id }) => id === explained))
      throw new UsageError(
        `There is no article "${explained}". ${suggestion(
          explained,
          articles.map(({ id }) => id),
        )}`.trim(),
      );
    if (articles.length >= announcedFrom) output.err(`grouping ${articles.length} articles\n`);
    const stories = folder === null ? clusterArticles(articles) : storiesOf({ ...folder, articles });
    output.out(explained === null ? lines(articles, stories) : explainGrouping(explained, articles, stories));
    return exit.ok;
  },
};

const isFolder = (place: string): boolean =>
  place !== '-' && (statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false);

const storiesOf = (folder: FolderArticles): Story[] => [
  ...groupFolder(folder).stories,
  ...folder.frozen.map(({ story }) => story),
];

function lines(articles: readonly Article[], stories: readonly Story[]): string {
  const storyOf = new Map(stories.flatMap(({ id, articles: members }) => members.map((member) => [member, id])));
  return articles.map(({ id }) => `${JSON.stringify({ id, story: storyOf.get(id) })}\n`).join('');
}

/** Without the days that the article states for itself, and those in its text that only they fix ("on Thursday", "16 May"). */
function withoutDates(article: Article): Article {
  const mentioned = article.dates.mentioned.map((mention) =>
    writesYear.test(mention.evidence.text) ? mention : { ...mention, date: null },
  );
  return { ...article, dates: { published: null, updated: null, captured: null, rejected: [], mentioned } };
}

const writesYear = /\d{4}/u;
