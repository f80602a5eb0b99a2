import { unified } from 'unified';
import { VFile } from 'vfile';
import { languageOf, languageOfTag } from '../language/detect.ts';
import { packFor } from '../language/packs.ts';
import { compileArticle, type CompiledArticle } from './compile.ts';
import { decideDates } from './dates/decide.ts';
import { plugin, type Reading } from './reading.ts';
import type { SidecarFacts } from './sidecar.ts';
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
import { blocksOf } from './tree.ts';

/** The steps between parsing and compiling, one concern each, in their order. */
const steps = [
  statedFacts,
  metadata,
  summary,
  furniture,
  repeats,
  creditLines,
  related,
  captions,
  outline,
  statedTitle,
  lead,
  tail,
  signature,
  dateline,
  runInHeadings,
  headings,
  decideDates,
];

const processor = unified()
  .use(steps.map((step) => plugin(step)))
  .freeze();

/** Runs the tree of one article through the steps and compiles it. */
export function readTree(manuscript: Manuscript, sources: SourceTable, facts: SidecarFacts): CompiledArticle {
  const { text, tree } = manuscript;
  const language = facts.language ?? languageIn(manuscript);
  const reading: Reading = {
    text,
    blocks: null,
    language,
    pack: packFor(language),
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
  processor.runSync(tree, new VFile({ value: text, data: { reading } }));
  return compileArticle(blocksOf(tree, text), reading);
}

/** Of what is most likely the article. */
function languageIn({ text, facts, mainContent }: Manuscript): string {
  const [stated = null] = facts.language.flatMap(({ value }) => languageOfTag(value) ?? []);
  return languageOf(mainContent === null ? text : text.slice(...mainContent), stated);
}
