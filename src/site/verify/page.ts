/** Proof of one HTML page: every element that says which words of which capture it prints, and all other text. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import type { Span } from '../../ingest/article.ts';
import { collapse } from '../../ingest/span.ts';
import { MAX_WORDS } from '../proof.ts';
import type { CaptureText } from './captures.ts';
import { printsWords, states } from './captures.ts';
import { proveLinkedData } from './linked-data.ts';
import type { Findings } from './records.ts';
import type { Vocabulary } from './vocabulary.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page is held against. */
export interface Evidence {
  /** By article id. */
  readonly captures: ReadonlyMap<string, CaptureText>;
  /** For text that a reader sees. */
  readonly text: Vocabulary;
  /** For titles, descriptions and names read by machines: as `text`, the articles' own headlines, their authors, their tags and the names that they share. */
  readonly head: Vocabulary;
  /** Whether the site may lead a reader to this address. */
  readonly mayLinkTo: (address: string) => boolean;
  /** Texts of the statements that the stories' records hold. */
  readonly statements: ReadonlySet<string>;
  /** Sentences with which the articles begin, as their records have them. */
  readonly openings: ReadonlySet<string>;
  /** Messages about what was set aside, from a fresh reading of the folder. */
  readonly setAside: readonly string[];
  /** Why feeds fail, each by its place in the folder's list. */
  readonly failingFeeds: readonly string[];
  /** Whole address of the front page. */
  readonly home: string;
}

/** Elements whose text nobody reads as text; structured data is proved by `linked-data.ts`. */
const silent = new Set(['script', 'style']);

/** Attributes that browsers show or read aloud; every `data-…` attribute too, as a style sheet can print it. */
const spoken = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'label',
  'placeholder',
  'summary',
  'title',
]);
/** Attributes that hold an address. */
const addressed = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'cite', 'poster']);
const contract = new Set(['data-capture', 'data-span', 'data-label', 'data-set-aside', 'data-failing-feed']);

/** Checks the page; adds to `findings` what was proved and what was not. */
export function provePage(html: string, evidence: Evidence, findings: Findings): void {
  // As a browser without scripts reads it, which prints what stands in `<noscript>`; one with scripts prints the rest of it too.
  visit(parse(html, { scriptingEnabled: false }), evidence, findings, false);
}

function visit(node: Node, evidence: Evidence, findings: Findings, proved: boolean): void {
  if (node.nodeName === '#text' && 'value' in node) {
    if (!proved) account(node.value, evidence, findings, node);
    return;
  }
  if (!('childNodes' in node)) return;
  let inside = proved;
  if ('attrs' in node) {
    if (silent.has(node.tagName)) return checkScript(node, evidence, findings);
    checkAttributes(node, evidence, findings);
    if (attribute(node, 'data-capture') !== null) {
      prove(node, evidence, findings);
      inside = true;
    } else if (attribute(node, 'data-set-aside') !== null) {
      proveMessage(node, 'data-set-aside', evidence.setAside, findings);
      inside = true;
    } else if (attribute(node, 'data-failing-feed') !== null) {
      proveMessage(node, 'data-failing-feed', evidence.failingFeeds, findings);
      inside = true;
    } else if (attribute(node, 'data-label') !== null) inside = false;
  }
  for (const child of node.childNodes) visit(child, evidence, findings, inside);
  if ('content' in node) visit(node.content, evidence, findings, inside);
}

/** The element prints exactly the words that it says it prints. */
function prove(element: Element, { captures }: Evidence, findings: Findings): void {
  const id = attribute(element, 'data-capture') ?? '';
  const printed = collapse(ownText(element));
  const doubt = (reason: string) => findings.doubts.push({ where: `${pathOf(element)} "${printed}"`, reason });
  const capture = captures.get(id);
  if (!capture) return void doubt(`there is no article "${id}"`);
  const range = attribute(element, 'data-span');
  if (range === null) {
    const long = printed.split(' ').length > MAX_WORDS;
    if (long && !states(capture, printed)) return void doubt(`more than ${MAX_WORDS} words need a span`);
    if (!long && !printsWords(capture, printed)) return void doubt(`these words do not stand in ${capture.file}`);
  } else {
    const span = parseSpan(range);
    const words = span && capture.slice(span);
    if (words !== printed)
      return void doubt(`${capture.file} has at ${range}: ${words === null ? 'nothing' : `"${words}"`}`);
  }
  findings.proved += 1;
}

/** The element prints exactly the message that it says it prints. */
function proveMessage(element: Element, key: string, messages: readonly string[], findings: Findings): void {
  const printed = collapse(ownText(element));
  if (printed === messages[Number(attribute(element, key))]) findings.proved += 1;
  else
    findings.doubts.push({
      where: `${pathOf(element)} "${printed}"`,
      reason: 'reading the folder again gives no such message here',
    });
}

function account(text: string, { text: body, head }: Evidence, findings: Findings, node: Node): void {
  const parent = 'parentNode' in node ? node.parentNode : null;
  const title = parent !== null && 'tagName' in parent && parent.tagName === 'title';
  const rest = (title ? head : body).unaccounted(text);
  if (rest === null) return;
  findings.doubts.push({
    where: `${pathOf(parent)} "${collapse(text)}"`,
    reason: `"${rest}" is neither a label nor proved by a capture`,
  });
}

function checkAttributes(element: Element, { head, mayLinkTo }: Evidence, findings: Findings): void {
  for (const { name, value } of element.attrs) {
    const read = spoken.has(name) || (name.startsWith('data-') && !contract.has(name)) || isDescription(element, name);
    const rest = read ? head.unaccounted(value) : null;
    if (rest !== null) {
      findings.doubts.push({
        where: `${pathOf(element)} ${name}="${value}"`,
        reason: `"${rest}" is neither a label nor a headline`,
      });
    }
    // A <link> leads no reader anywhere.
    if (element.tagName !== 'link' && addressed.has(name) && !mayLinkTo(value)) {
      findings.doubts.push({
        where: `${pathOf(element)} ${name}="${value}"`,
        reason: 'no capture, sidecar or table of sources states this address',
      });
    }
  }
}

/** `<meta name="description" content="…">`, Open Graph and the like; not the policy, the viewport and addresses. */
function isDescription(element: Element, name: string): boolean {
  const subject = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
  return element.tagName === 'meta' && name === 'content' && /(?:title|description|site_name|:alt)$/.test(subject);
}

function checkScript(element: Element, evidence: Evidence, findings: Findings): void {
  const type = attribute(element, 'type') ?? '';
  if (type === 'application/ld+json') proveLinkedData(ownText(element), evidence, findings);
  else if (/json/i.test(type)) {
    findings.doubts.push({ where: pathOf(element), reason: 'data of this kind inside a page cannot be proved' });
  }
}

/** The element's text without the label words inside it. */
function ownText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes
    .filter((child) => !('attrs' in child && attribute(child, 'data-label') !== null))
    .map(ownText)
    .join('');
}

function parseSpan(range: string): Span | null {
  const match = /^(\d{1,12})-(\d{1,12})$/.exec(range);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** `main > section#claims > p.note`: the element with its nearest three ancestors. */
function pathOf(node: Node | null): string {
  const steps: string[] = [];
  let at: Node | null = node;
  while (at !== null && 'tagName' in at && steps.length < 4) {
    const id = attribute(at, 'id');
    const className = attribute(at, 'class')?.split(' ')[0];
    steps.unshift(at.tagName + (id ? `#${id}` : className ? `.${className}` : ''));
    at = at.parentNode;
  }
  return steps.join(' > ');
}
