import { clusterArticles } from '../cluster/index.ts';
import type { Story } from '../cluster/story.ts';
import type { Collation } from '../collate/collation.ts';
import { collateStory } from '../collate/index.ts';
import type { Article } from '../ingest/article.ts';
import { parseSources } from '../ingest/index.ts';
import { publishedStory } from '../ingest/published.ts';
import { buildEdition } from '../site/build-edition.ts';
import { readArticleLines } from './article-lines.ts';
import { exit, UsageError, type Command } from './command.ts';
import { isFolder } from './files.ts';

export const collate: Command = {
  summary: 'compare the articles of each story: claims, origins, differences, quotations',
  usage: 'FOLDER|FILE.jsonl|-',
  description: [
    'Groups the articles of a content folder (articles/ and sources.yaml) into stories and prints each as one line of JSON, as the site publishes',
    'it at /data/stories/SLUG.json. A FILE.jsonl holds one article a line: {"id", "title", "text", "date"?, "source"?, "url"?}; "-" reads such lines',
    'from standard input.',
  ].join('\n'),
  options: {
    'one-story': { type: 'boolean', help: 'take all articles of a FILE.jsonl for one story' },
    'keep-going': {
      type: 'boolean',
      help: 'set lines of a FILE.jsonl that cannot be read aside, and compare the others',
    },
  },
  run({ operands, flag }, output) {
    const [place] = operands;
    if (place === undefined || operands.length > 1) throw new UsageError('Name one FOLDER or one FILE.jsonl.');
    const ofFolder = place !== '-' && isFolder(place);
    for (const name of ['one-story', 'keep-going'])
      if (ofFolder && flag(name)) throw new UsageError(`--${name} is for a FILE.jsonl.`);
    if (ofFolder) {
      const { stories, articles } = buildEdition(place);
      for (const { story, collation } of stories.values()) output.out(lineOf(story, collation, articles));
      return exit.ok;
    }
    const { articles: read, setAside } = readArticleLines(place, parseSources(null), flag('keep-going'));
    output.err(setAside.toString());
    const articles = new Map(read.map((article) => [article.id, article]));
    for (const story of flag('one-story') && read.length > 0 ? [storyOf(read)] : clusterArticles(read)) {
      const members = story.articles.flatMap((id) => articles.get(id) ?? []);
      output.out(lineOf(story, collateStory(story, members), articles));
    }
    return exit.ok;
  },
};

const lineOf = (story: Story, collation: Collation, articles: ReadonlyMap<string, Article>): string =>
  `${JSON.stringify(publishedStory({ ...story, ...collation }, (id) => articles.get(id)))}\n`;

/** All articles as one story, whatever they tell: for sets whose stories are known. */
function storyOf(articles: readonly Article[]): Story {
  const ids = articles.map(({ id }) => id).sort();
  const first = articles.find(({ id }) => id === ids[0]);
  return {
    id: 'story',
    slug: 'story',
    url: '/stories/story/',
    headline: { text: first?.title.text ?? '', article: ids[0] ?? '' },
    event: null,
    articles: ids,
    grouping: [],
  };
}
