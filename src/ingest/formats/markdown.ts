import type { Yaml } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { decode } from '../decode.ts';
import { limits } from '../limits.ts';
import { mergeFacts } from '../metadata/facts.ts';
import { noFacts, problem, type Format } from './format.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { markdownText } from './markdown/text.ts';

/** Containers (`>`, list markers) that may open on one line; CommonMark's own test suite has five. */
const deepestContainers = 40;
const containers = new RegExp(String.raw`^(?:[ \t]{0,9}(?:[>*+-]|\d{1,9}[.)])){${deepestContainers}}`, 'mu');

/** A line of a quotation behind its first. */
const quotedLine = /\n[ \t]{0,9}(?:>[ \t]?)+/gu;

const document = remark().use(remarkFrontmatter, ['yaml']).freeze();
/** Reads a piece of a line: what begins with "1." or "#" there begins no list or heading. */
const line = remark()
  .data('micromarkExtensions', [
    {
      disable: {
        null: [
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ])
  .freeze();

/** Markdown with front matter: `.md`. */
export const markdownFormat: Format = {
  unpack: (file, bytes) => {
    const { text, problems } = decode(file, bytes);
    return problems.length > 0 ? { problems } : { ok: [{ name: null, source: text, facts: noFacts }] };
  },
  read: ({ source, facts }, file) => {
    if (source.length > limits.articleLength) {
      return problem(
        file,
        `The text has ${source.length} characters; at most ${limits.articleLength} are read.`,
        'Cut it down to one article.',
      );
    }
    if (containers.test(source))
      return problem(
        file,
        `Lists or quotations are nested more than ${deepestContainers} deep.`,
        'Take the markers away.',
      );
    const tree = document.parse(source);
    const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
    const front = readFrontMatter(yaml, file);
    if (front.problems !== undefined) return front;
    return { ok: { ...markdownText(tree, source), mainContent: null, facts: mergeFacts(front.ok, facts) } };
  },
  plain: (slice) => {
    const piece = slice.replaceAll(quotedLine, '\n');
    return markdownText(line.parse(piece), piece).text;
  },
};
