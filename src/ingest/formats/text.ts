import type { List, ListItem, Root, RootContent } from 'mdast';
import { aside, paragraph } from '../tree.ts';

const line = /[^\n\r\u2028\u2029]+/gu;
/** No number that is the day of a date, as German writes it: "25. Januar 2022". */
const bullet = /^\s*([•●▪■◦‣⁃∙*·–-]|\d{1,2}[.)](?!\s\p{L}{3,12}\s[12]\d{3}(?!\d)))\s+(?=\S)/u;

/**
 * Parses the text of a page, as a crawler or a reader's clipboard leaves it, to mdast: one paragraph per line,
 * runs of lines behind bullets or numbers to lists. Linear in the text's length.
 */
export function parseTextCapture(text: string): Root {
  const children: RootContent[] = [];
  let list: List | null = null;
  for (const { 0: content, index: start } of text.matchAll(line)) {
    const end = start + content.length;
    const marker = bullet.exec(content);
    if (marker === null) {
      if (content.trim() === '') continue;
      list = null;
      const node = paragraph(text, start, end);
      if (node !== null) children.push(node);
      continue;
    }
    const ordered = /\d/u.test(marker[1] ?? '');
    if (list === null || list.ordered !== ordered) children.push((list = { type: 'list', ordered, children: [] }));
    list.children.push(listItem(text, start, start + marker[0].length, end));
  }
  return { type: 'root', children };
}

function listItem(text: string, start: number, content: number, end: number): ListItem {
  const sign = paragraph(text, start, content);
  const body = paragraph(text, content, end);
  if (sign !== null) sign.data = { role: aside('list-marker') };
  return { type: 'listItem', children: [sign, body].filter((node) => node !== null) };
}
