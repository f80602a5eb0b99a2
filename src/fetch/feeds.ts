import { parseOpml } from 'feedsmith';
import { z } from 'zod';
import { InputError, type Problem } from '../ingest/problem.ts';
import { suggestion } from '../ingest/did-you-mean.ts';
import { readYaml, type YamlFile } from '../ingest/yaml.ts';
import { webAddress } from './identity.ts';

const address = z
  .string('Write a full address that begins with https:// or http://.')
  .refine(
    (value) => webAddress(value) !== null,
    'Write a full address that begins with https:// or http://, without a password.',
  );

const feedSchema = z.strictObject(
  {
    url: address,
    /** Id of an entry of `sources.yaml` or of a well-known source; without one the outlet is read from each article. */
    source: z.string('Write the id of a source.').optional(),
    /** `page`: each item's page. `feed`: the text that the feed carries, for feeds that carry the whole. */
    take: z.enum(['page', 'feed'], 'Write "page" or "feed".').default('page'),
    /** Not asked for the time being. */
    paused: z.boolean('Write true or false.').default(false),
  },
  'Write each feed as "- url: https://…".',
);
export type Feed = z.infer<typeof feedSchema>;

const count = (most: number) =>
  z.int(`Write a whole number from 1 to ${most}.`).min(1, 'Write at least 1.').max(most, `Write at most ${most}.`);

const mannersSchema = z.strictObject(
  {
    /** An address or mail address at which an editor who minds can reach you; sent with every request. */
    contact: z
      .string('Write an address of the web or of mail.')
      .regex(/^[\w.+:/@%?=&~-]{3,200}$/u, 'Write an address of the web or of mail.')
      .optional(),
    /** Requests to one host at a time. */
    perHost: count(8).default(2),
    /** Seconds between the starts of two requests to one host. */
    seconds: z
      .number('Write a number of seconds.')
      .min(0, 'Write 0 or more.')
      .max(3600, 'Write at most 3600.')
      .default(1),
    /** Requests at a time altogether. */
    total: count(256).default(16),
    /** Days after an article was first saved in which its page is looked at again for changes; 0 for never. */
    recheckDays: z
      .number('Write a number of days.')
      .min(0, 'Write 0 or more.')
      .max(365, 'Write at most 365.')
      .default(2),
    /** Hosts, by name, that may lead to private addresses. */
    allowPrivate: z.array(z.string('Write the name of a host.'), 'Write a list of host names.').default([]),
  },
  'Write the manners as "key: value".',
);
export type MannersOfFeeds = z.infer<typeof mannersSchema>;

const fileSchema = z.strictObject(
  {
    feeds: z.array(feedSchema, 'Write a list: each feed begins with "- url:".').default([]),
    manners: mannersSchema.prefault({}),
  },
  'Write "feeds:" and a list of feeds.',
);

/** What `content/feeds.yaml` and `content/feeds.opml` say. */
export interface FeedList {
  readonly feeds: readonly Feed[];
  readonly manners: MannersOfFeeds;
}

export const defaultManners: MannersOfFeeds = mannersSchema.parse({});

/**
 * Reads the lists of feeds. Each feed once; what `feeds.yaml` says of one wins over the OPML.
 *
 * @param sources ids of sources that a feed may name
 * @throws {InputError} with file, line and mend of every fault.
 */
export function readFeeds(yaml: YamlFile | null, opml: YamlFile | null, sources: readonly string[]): FeedList {
  const written = yaml === null || isBare(yaml.text) ? null : readYaml(yaml, fileSchema, form);
  const problems: Problem[] = [...(written?.problems ?? [])];
  const feeds = new Map<string, Feed>();
  for (const [index, feed] of (written?.value?.feeds ?? []).entries()) {
    const at = (key: string, what: string, mend: string): void => {
      problems.push({ file: yaml?.file ?? '', line: written?.lineOf(['feeds', index, key]) ?? null, what, mend });
    };
    if (feeds.has(feed.url)) at('url', `The feed ${feed.url} stands here twice.`, 'Remove one of the two.');
    if (feed.source !== undefined && !sources.includes(feed.source)) {
      const mend = suggestion(feed.source, sources).trim() || `Add an entry with "id: ${feed.source}" to sources.yaml.`;
      at('source', `"${feed.source}" is not a source that sources.yaml or the built-in table knows.`, mend);
    }
    feeds.set(feed.url, feed);
  }
  const outlines = opml === null ? { ok: [] } : opmlFeeds(opml);
  for (const url of outlines.ok ?? []) if (!feeds.has(url)) feeds.set(url, { url, take: 'page', paused: false });
  problems.push(...(outlines.problems ?? []));
  if (problems.length > 0) throw new InputError(problems);
  return { feeds: [...feeds.values()], manners: written?.value?.manners ?? defaultManners };
}

const form = {
  name: 'feeds.yaml',
  keys: [...Object.keys(fileSchema.shape), ...Object.keys(feedSchema.shape), ...Object.keys(mannersSchema.shape)],
  form: 'Write "feeds:" and below it "- url: https://…" for each feed.',
};

const isBare = (text: string): boolean => text.split('\n').every((line) => /^\s*(?:#|$)/u.test(line));

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

/** The addresses of an OPML file's feeds, in its order, folders opened. */
function opmlFeeds({ file, text }: YamlFile): {
  readonly ok?: readonly string[];
  readonly problems?: readonly Problem[];
} {
  const wrong = (what: string, mend: string, line: number | null = null) => ({
    problems: [{ file, line, what, mend }],
  });
  if (/<!(?:ENTITY|DOCTYPE)/iu.test(text))
    return wrong('It declares entities or a document type of its own.', 'Take the declarations out.');
  let outlines: readonly Outline[];
  try {
    outlines = (parseOpml(text) as { readonly body?: { readonly outlines?: readonly Outline[] } }).body?.outlines ?? [];
  } catch {
    return wrong('This is no OPML.', 'Export the list of feeds again, or write feeds.yaml.');
  }
  const urls: string[] = [];
  const waiting = [...outlines].reverse();
  for (let outline; (outline = waiting.pop()) !== undefined;) {
    if (outline.xmlUrl !== undefined) urls.push(outline.xmlUrl);
    waiting.push(...[...(outline.outlines ?? [])].reverse());
  }
  const faulty = urls.filter((url) => webAddress(url) === null);
  if (faulty.length === 0) return { ok: [...new Set(urls)] };
  return {
    problems: faulty.map((url) => ({
      file,
      line: text.slice(0, Math.max(0, text.indexOf(url))).split('\n').length,
      what: `"${url.slice(0, 200)}" is no address of a feed.`,
      mend: 'Write a full address that begins with https:// or http://.',
    })),
  };
}
