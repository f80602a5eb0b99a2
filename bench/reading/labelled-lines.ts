/** The lines of labelled captures, each with whether it belongs to the text: as `captures/zyte` and `captures/trafilatura` tell. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCapture } from '../../src/ingest/open.ts';
import { recognisedLines } from '../../src/ingest/pipeline.ts';
import { sourceTable } from '../../src/ingest/sources/index.ts';
import {
  featuresOfLine,
  featuresOfPage,
  lineFeatures,
  reach,
  type Vector,
} from '../../src/ingest/structure/line-features.ts';
import type { LanguagePack } from '../../src/language/pack.ts';
import type { Block } from '../../src/ingest/tree.ts';
import { bare, shinglesOf, wordsIn } from './measures.ts';

export interface LabelledLine {
  readonly features: readonly number[];
  /** `null` where the set does not tell. */
  readonly inText: boolean | null;
  readonly words: number;
}

export interface LabelledPage {
  readonly set: 'zyte' | 'trafilatura';
  readonly lines: readonly LabelledLine[];
}

interface Row {
  readonly full: string;
  readonly light: string;
  readonly body?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** Shares of a line's shingles in the gold from which and up to which it is taken to be in and out; a short line must be a line of the gold. */
const [inside, outside] = [0.6, 0.2];
/** So many lines the longest of the pages has whose text is cut short. */
const longestShort = 6;
/** Longer lines that stand inside a wanted segment are wanted too, in characters. */
const tellingLength = 20;

export function readLabelledPages(folder: string): LabelledPage[] {
  return (['zyte', 'trafilatura'] as const).flatMap((set) => {
    const path = join(folder, 'captures', `${set}.jsonl`);
    if (!existsSync(path)) return [];
    const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return rows.flatMap((line, number) => {
      const row = JSON.parse(line) as Row;
      return (['light', 'full'] as const).flatMap((kind): LabelledPage[] => {
        const file = row[kind];
        const [article] = openCapture(file, readFileSync(join(folder, 'captures', file))).ok ?? [];
        if (article === undefined) return [];
        const { blocks, pack } = recognisedLines(article.manuscript, sourceTable([]));
        const labels = row.body === undefined ? bySegments(blocks, row) : byBody(blocks, row.body);
        const page = (lines: readonly number[]): LabelledPage => ({
          set,
          lines: featuresAround(
            lines.flatMap((at) => blocks[at] ?? []),
            pack,
          ).map((features, index) => ({
            features,
            inText: labels[lines[index] ?? 0] ?? null,
            words: wordsIn(blocks[lines[index] ?? 0]?.text ?? '').length,
          })),
        });
        const all = blocks.map((_, at) => at);
        if (row.body === undefined || kind === 'full') return [page(all)];
        return [page(all), page(shortened(all, labels, 1 + (number % longestShort)))];
      });
    });
  });
}

/** A page whose text ends behind its first few lines, since the sets have no short texts. */
function shortened(lines: readonly number[], labels: readonly (boolean | null)[], length: number): number[] {
  const text = lines.filter((at) => labels[at] === true);
  const [end = 0, last = 0] = [text[length - 1], text.at(-1)];
  return lines.filter((at) => at <= end || at > last);
}

/** By the share of a line's shingles that stand in the gold; of short lines, which stand anywhere, those that are lines of it. */
function byBody(blocks: readonly Block[], body: string): (boolean | null)[] {
  const gold = shinglesOf(body);
  const goldLines = new Set(body.split('\n').map((line) => wordsIn(line).join(' ')));
  const goldWords = ` ${wordsIn(body).join(' ')} `;
  return blocks.map(({ text }) => {
    const words = wordsIn(text);
    if (words.length === 0) return null;
    if (words.length < 4) {
      const line = words.join(' ');
      return goldLines.has(line) ? true : goldWords.includes(` ${line} `) ? null : false;
    }
    const keys = [...shinglesOf(text).keys()];
    const share = keys.filter((key) => gold.has(key)).length / keys.length;
    return share > inside ? true : share < outside ? false : null;
  });
}

function bySegments(blocks: readonly Block[], { with: wanted = [], without = [] }: Row): (boolean | null)[] {
  const [wantedSegments, otherSegments] = [wanted.map(bare), without.map(bare).filter(Boolean)];
  return blocks.map(({ text }) => {
    const line = bare(text);
    if (wantedSegments.some((each) => line.includes(each) || (line.length > tellingLength && each.includes(line))))
      return true;
    return otherSegments.some((each) => line.includes(each)) ? false : null;
  });
}

/** For each line the features of the lines around it, from the farthest before to the farthest behind (0 where there is none), then those of the page. */
function featuresAround(blocks: readonly Block[], pack: LanguagePack): Vector[] {
  const lines = blocks.map((block) => featuresOfLine(block, pack));
  return featuresOfPage(blocks).map((page, index) => {
    const around = Array.from({ length: 2 * reach + 1 }, (_, place) => lines[index + place - reach] ?? noLine);
    return [...around.flat(), ...page];
  });
}

const noLine: Vector = lineFeatures.map(() => 0);
