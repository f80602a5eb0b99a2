import { groupCounted, storiesOf, storyId } from '../cluster/index.ts';
import { suggestion } from '../ingest/did-you-mean.ts';
import { formatProblem } from '../ingest/problem.ts';
import { groupFolder } from '../site/build-edition.ts';
import { readArticles } from '../site/read-articles.ts';
import { exit, UsageError, type Command, type Output } from './command.ts';
import { explainGrouping } from './explain-grouping.ts';
import { countFile } from './count-file.ts';
import { isFolder } from './files.ts';
import { progress } from './progress.ts';
import { withoutDates } from './without-dates.ts';

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
    '',
    'A line that is no article is named on standard error with the mend, and nothing is printed. A date that cannot be read is named, too; its',
    'article counts as undated.',
  ].join('\n'),
  options: {
    explain: { type: 'string', takes: 'ID', help: 'print for a person why this article stands where it stands' },
    'no-dates': { type: 'boolean', help: 'group as if no article stated its date' },
    'keep-going': {
      type: 'boolean',
      help: 'set lines, or captures of a FOLDER, that cannot be read aside, and group the others',
    },
  },
  async run({ operands, flag, value }, output) {
    const [place] = operands;
    if (place === undefined || operands.length > 1) throw new UsageError('Name one FILE.jsonl, one FOLDER, or -.');
    const print = place !== '-' && isFolder(place) ? groupContent : groupFile;
    const call = { asked: value('explain'), noDates: flag('no-dates'), keepGoing: flag('keep-going') };
    output.out(await print(place, call, output));
    return exit.ok;
  },
};

interface Asked {
  /** The article that is to be explained; all are placed without it. */
  readonly asked: string | null;
  readonly noDates: boolean;
  readonly keepGoing: boolean;
}

type Print = (place: string, call: Asked, output: Output) => string | Promise<string>;

/** A content folder, with its overrides and the stories that stay as they are. */
const groupContent: Print = (place, { asked, noDates, keepGoing }, output) => {
  const folder = readArticles(place, keepGoing);
  for (const problem of folder.setAside) output.err(`${formatProblem(problem)}\n`);
  const articles = noDates ? folder.articles.map(withoutDates) : folder.articles;
  const ids = articles.map(({ id }) => id);
  checkAsked(asked, ids);
  announce(articles.length, output);
  const stories = [...groupFolder({ ...folder, articles }).stories, ...folder.frozen.map(({ story }) => story)];
  if (asked !== null) return explainGrouping(asked, articles, stories);
  return lines(ids, new Map(stories.flatMap(({ id, articles: members }) => members.map((member) => [member, id]))));
};

/** A file of articles. Reasons are looked for where they are asked for. */
const groupFile: Print = async (place, { asked, ...counting }, output) => {
  const { folder, ids, setAside } = await countFile(place, progress('read', null, output, 'articles'), counting);
  output.err(setAside.toString());
  checkAsked(asked, ids);
  announce(ids.length, output);
  const { articles } = folder;
  const groups = groupCounted(folder);
  if (asked !== null) {
    const members = groups.members.filter((own) => own.some((member) => articles[member]?.id === asked));
    return explainGrouping(asked, articles, storiesOf({ ...groups, members }, folder));
  }
  const storyOf = new Map<string, string>();
  for (const members of groups.members) {
    const own = members.flatMap((member) => articles[member] ?? []);
    for (const { id } of own) storyOf.set(id, own[0] === undefined ? '' : storyId(own[0]));
  }
  return lines(ids, storyOf);
};

function checkAsked(asked: string | null, ids: readonly string[]): void {
  if (asked === null || ids.includes(asked)) return;
  throw new UsageError(`There is no article "${asked}". ${suggestion(asked, ids)}`.trim());
}

function announce(articles: number, { err }: Output): void {
  if (articles >= announcedFrom) err(`grouping ${articles} articles\n`);
}

const lines = (ids: readonly string[], storyOf: ReadonlyMap<string, string>): string =>
  ids.map((id) => `${JSON.stringify({ id, story: storyOf.get(id) })}\n`).join('');
