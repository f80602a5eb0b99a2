import { decode } from '../decode.ts';
import { limits } from '../limits.ts';
import { noFacts, type Format } from './format.ts';
import { pageText } from './html/page-text.ts';
import { parsePiece } from './html/parse.ts';
import { readPage } from './html/read-page.ts';

/** Saved pages: `.html` and `.htm`. */
export const htmlFormat: Format = {
  unpack: (file, bytes) => {
    const { text, problems } = decode(file, bytes, declaredCharset(bytes));
    return problems.length > 0 ? { problems } : { ok: [{ name: null, source: text, facts: noFacts }] };
  },
  read: readPage,
  plain: plainHtml,
};

/** The words of a piece of HTML; the piece itself where it lies beyond the bounds of what is parsed. */
export function plainHtml(slice: string): string {
  const piece = parsePiece(slice);
  return piece === null ? slice : pageText(piece, slice).text;
}

/** What a page says about its encoding: `<meta charset>`, `<meta http-equiv>` or an XML declaration, near its start; browsers' default where nothing. */
export function declaredCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, limits.declarationBytes));
  const declared =
    /<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}["']?([\w:-]{2,30})/iu.exec(head) ??
    /^\s*<\?xml[^>]{1,100}?encoding\s{0,9}=\s{0,9}["']([\w:-]{2,30})/iu.exec(head);
  return declared?.[1] ?? 'windows-1252';
}
