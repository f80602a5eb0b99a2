import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { packFor } from '../language/packs.ts';
import type { Article } from './article.ts';
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
import { outline } from './structure/outline.ts';
import { related } from './structure/related.ts';
import { summary } from './structure/summary.ts';
import { signature, tail } from './structure/tail.ts';
import { blocksOf } from './tree.ts';

/** The steps between parsing and compiling, one concern each, in their order. */
const steps = [
  metadata,
  summary,
  furniture,
  creditLines,
  related,
  captions,
  outline,
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

/** Runs the tree of one article through the pipeline. */
export function readTree(
  tree: Root,
  text: string,
  sources: SourceTable,
  facts: SidecarFacts,
): { article: CompiledArticle; source: Article['source']; url: string | null } {
  const reading: Reading = {
    text,
    pack: packFor('en'),
    sources,
    outline: { headline: null, bodyStart: 0, bodyEnd: text.length },
    title: null,
    masthead: null,
    url: facts.url ?? null,
    dates: [],
    published: null,
    captured: null,
    rejected: [],
  };
  const file = new VFile({ value: text, data: { reading } });
  processor.runSync(tree, file);
  const article = compileArticle(blocksOf(tree, text), reading);
  const source = reading.masthead;
  return {
    article,
    source:
      source === null
        ? null
        : { id: source.source.id, name: source.source.name, homepage: source.source.homepage, basis: source.basis },
    url: reading.url,
  };
}
