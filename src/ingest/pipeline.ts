import { unified } from 'unified';
import { VFile } from 'vfile';
import { languageOf, languageOfTag } from '../language/detect.ts';
import type { LanguagePack } from '../language/pack.ts';
import { readingPackFor } from '../language/packs.ts';
import { compileArticle, type CompiledArticle } from './compile.ts';
import { decideDates } from './dates/decide.ts';
import { plugin, type Reading, type Step } from './reading.ts';
import { noFacts, type SidecarFacts } from './sidecar.ts';
import type { SourceTable } from './sources/index.ts';
import { captions } from './structure/captions.ts';
import { creditLines } from './structure/credit-lines.ts';
import { dateline } from './structure/dateline.ts';
import { furniture } from './structure/furniture.ts';
import { headings, runInHeadings } from './structure/headings.ts';
import { lead } from './structure/lead.ts';
import { metadata } from './structure/metadata.ts';
import type { Manuscript } from './formats/format.ts';
import { statedFacts } from './metadata/apply.ts';
import { statedTitle } from './metadata/title.ts';
import { outline } from './structure/outline.ts';
import { repeats } from './structure/repeats.ts';
import { related } from './structure/related.ts';
import { summary } from './structure/summary.ts';
import { signature, tail } from './structure/tail.ts';
import { blocksOf, type Block } from './tree.ts';

/** The steps between parsing and compiling, one concern each, in their order. First those that know a line by itself. */
const recognising = [statedFacts, metadata, summary, furniture, repeats, creditLines, related, captions];
const placing = [outline, statedTitle, lead, tail, signature, dateline, runInHeadings, headings, decideDates];

const processorOf = (steps: readonly Step[]) =>
  unified()
    .use(steps.map((step) => plugin(step)))
    .freeze();
const processor = processorOf([...recognising, ...placing]);
const recogniser = processorOf(recognising);

/** Runs the tree of one article through the steps and compiles it. */
export function readTree(manuscript: Manuscript, sources: SourceTable, facts: SidecarFacts): CompiledArticle {
  const reading = readingFor(manuscript, sources, facts);
  processor.runSync(manuscript.tree, new VFile({ value: manuscript.text, data: { reading } }));
  return compileArticle(blocksOf(manuscript.tree, manuscript.text), reading);
}

/** The lines of an article as they stand before its text is sought among them: what `bench/line-weights.ts` learns from. */
export function recognisedLines(
  manuscript: Manuscript,
  sources: SourceTable,
): { readonly blocks: Block[]; readonly pack: LanguagePack } {
  const reading = readingFor(manuscript, sources, noFacts);
  recogniser.runSync(manuscript.tree, new VFile({ value: manuscript.text, data: { reading } }));
  return { blocks: blocksOf(manuscript.tree, manuscript.text), pack: reading.pack };
}

function readingFor(manuscript: Manuscript, sources: SourceTable, facts: SidecarFacts): Reading {
  const { text } = manuscript;
  const language = facts.language ?? languageIn(manuscript);
  return {
    text,
    blocks: null,
    language,
    pack: readingPackFor(language),
    sources,
    facts,
    stated: manuscript.facts,
    mainContent: manuscript.mainContent,
    url: facts.url ?? null,
    outline: { headline: null, bodyStart: 0, bodyEnd: text.length },
    title: null,
    masthead: null,
    dates: [],
    published: null,
    captured: null,
    rejected: [],
  };
}

/** Of what is most likely the article. */
function languageIn({ text, facts, mainContent }: Manuscript): string {
  const [stated = null] = facts.language.flatMap(({ value }) => languageOfTag(value) ?? []);
  return languageOf(mainContent === null ? text : text.slice(...mainContent), stated);
}
