/** Proof of the published JSON: each record has its schema's shape, and every text in it that quotes is what the capture says there. */
import type { z } from 'zod';
import { decisionSchema, type Decision } from '../../cluster/story.ts';
import type { Article } from '../../ingest/article.ts';
import { spanSchema } from '../../ingest/article.ts';
import type { StoryRecord } from '../data/stories.ts';
import type { VersionsRecord } from '../data/versions.ts';
import type { CaptureText } from './captures.ts';
import { plainWords, prints } from './captures.ts';

/** What was looked at, and what of it could not be proved. */
export interface Findings {
  proved: number;
  readonly doubts: { readonly where: string; readonly reason: string }[];
}

/** Reads a record by its schema; what it holds is then known to have that shape. */
export function parseRecord<T>(schema: z.ZodType<T>, text: string): T {
  return schema.parse(JSON.parse(text));
}

/** Checks an article's record against its capture. */
export function proveArticle(article: Article, capture: CaptureText, findings: Findings): void {
  if (article.sha256 !== capture.sha256) {
    findings.doubts.push({
      where: 'sha256',
      reason: `is ${article.sha256}, but ${capture.file} has ${capture.sha256}`,
    });
  }
  proveSpans(article, '', () => capture, capture, findings);
  const stated = [
    ['title', article.title.text],
    ['standfirst', article.standfirst],
    ['byline', article.byline],
    ['dateline', article.dateline],
    ['section', article.section],
    ...article.authors.map(({ name }) => ['authors', name] as const),
    ...article.tags.map((tag) => ['tags', tag] as const),
    ...article.quotations.map(({ speaker }) => ['speaker', speaker?.name ?? null] as const),
  ] as const;
  for (const [where, text] of stated) {
    if (text !== null) expectPrinted(text, capture, where, findings, capture.sidecarLines);
  }
}

/** Checks a story's record against the captures, the articles that it names, and what an editor decided. */
export function proveStory(
  record: StoryRecord,
  articles: ReadonlyMap<string, Article>,
  captures: ReadonlyMap<string, CaptureText>,
  decisions: readonly Decision[],
  findings: Findings,
): void {
  const captureOf = (article: string) => captures.get(article);
  proveSpans(record, '', captureOf, undefined, findings);
  const headline = articles.get(record.headline.article)?.title.text;
  expectSame(record.headline.text, headline, 'headline', findings);
  const statements = new Map(record.claims.map(({ id, statements }) => [id, statements]));
  for (const { id, lead, text, statements } of record.claims) {
    const own = statements.find(({ article, sentence }) => article === lead.article && sentence === lead.sentence);
    expectSame(text, own?.text, `claims ${id}`, findings);
  }
  for (const { claim, text, cites } of record.combined) {
    const own = statements.get(claim)?.find((statement) => statement.article === cites[0] && statement.text === text);
    expectSame(text, own?.text, `combined ${claim}`, findings);
  }
  for (const { id, speaker, readings } of record.quotations) {
    for (const { text, articles: ids, spans } of readings) {
      for (const [index, article] of ids.entries()) {
        const capture = captureOf(article);
        const span = spans[index];
        const words = span && capture?.slice(span);
        // The first article's words are printed; the others' are the same but for punctuation.
        const same = index > 0 && typeof words === 'string' && plainWords(words) === plainWords(text);
        expectSame(text, same ? text : words, `quotations ${id}`, findings);
      }
    }
    const named = readings.flatMap(({ articles: ids }) => ids.flatMap((article) => captureOf(article) ?? []));
    if (speaker !== null && !named.some((capture) => prints(capture, speaker))) {
      findings.doubts.push({ where: `quotations ${id}`, reason: `no article of it prints the speaker "${speaker}"` });
    }
  }
  for (const { article, names, terms, nearMiss } of record.grouping) {
    for (const [id, printed] of [
      [article, [...names, ...terms]],
      ...(nearMiss ? [[nearMiss.article, [...nearMiss.names, ...nearMiss.terms]] as const] : []),
    ] as const) {
      const capture = captureOf(id);
      if (!capture) continue;
      for (const word of printed) expectPrinted(word, capture, `grouping ${article}`, findings, capture.sidecarLines);
    }
  }
  const decided = new Set(decisions.map((decision) => JSON.stringify(decisionSchema.parse(decision))));
  for (const decision of record.decisions ?? []) {
    if (decided.has(JSON.stringify(decision))) findings.proved += 1;
    else findings.doubts.push({ where: `decisions ${decision.kind}`, reason: 'no editor decided this' });
  }
  for (const { id, evidence } of record.origins) {
    for (const { kind, articles: ids, text, by } of evidence) {
      if (kind === 'editor') {
        const own = record.decisions?.find((decision) => decision.reason === text && decision.by === by);
        expectSame(text, own?.reason, `origins ${id}`, findings);
        continue;
      }
      const capture = captureOf(ids[0] ?? '');
      if (capture) expectPrinted(text, capture, `origins ${id}`, findings, []);
    }
  }
}

/** Checks that each version is the capture that it is said to be, and that each passage stands in the version that it cites, on the right side. */
export function proveVersions(
  { versions, steps }: VersionsRecord,
  captures: ReadonlyMap<string, CaptureText>,
  findings: Findings,
): void {
  for (const { id, file, sha256 } of versions) {
    const capture = captures.get(id);
    if (capture?.file === file && capture.sha256 === sha256) findings.proved += 1;
    else findings.doubts.push({ where: id, reason: `${file} is not there, or not as it was: ${sha256}` });
  }
  proveSpans(steps, 'steps', (article) => captures.get(article), undefined, findings);
  for (const { from, to, changes } of steps) {
    for (const { before, after } of changes ?? []) {
      if ((before?.article ?? from) !== from || (after?.article ?? to) !== to)
        findings.doubts.push({
          where: `${from} → ${to}`,
          reason: 'a passage cites another version than the step tells',
        });
    }
  }
}

/** Every object with a `span` and a `text`, at whatever depth; `article` on the way down says whose capture it is. */
function proveSpans(
  value: unknown,
  where: string,
  captureOf: (article: string) => CaptureText | undefined,
  current: CaptureText | undefined,
  findings: Findings,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) proveSpans(item, `${where}[${index}]`, captureOf, current, findings);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const capture = 'article' in value && typeof value.article === 'string' ? captureOf(value.article) : current;
  if ('span' in value && 'text' in value && typeof value.text === 'string') {
    const span = spanSchema.nullable().parse(value.span);
    if (span !== null) expectSame(value.text, capture?.slice(span), where, findings);
  }
  for (const [key, part] of Object.entries(value)) {
    proveSpans(part, where === '' ? key : `${where}.${key}`, captureOf, capture, findings);
  }
}

function expectSame(text: string, proof: string | null | undefined, where: string, findings: Findings): void {
  if (text === proof) findings.proved += 1;
  else
    findings.doubts.push({ where, reason: `"${text}" is not what stands there: ${proof ? `"${proof}"` : 'nothing'}` });
}

function expectPrinted(
  text: string,
  capture: CaptureText,
  where: string,
  findings: Findings,
  notes: readonly string[],
): void {
  if (prints(capture, text) || notes.some((line) => line.includes(text))) findings.proved += 1;
  else findings.doubts.push({ where, reason: `"${text}" does not stand in ${capture.file}` });
}
