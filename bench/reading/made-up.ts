import type { Capture } from '../../src/ingest/index.ts';

export type Kind = 'txt' | 'html';

/** Characters of a capture's text, which the issue of the reading stage sets. */
const size = 4000;

const subjects =
  'The town council;The ferry company;A spokesman for the harbour;The minister of transport;Two engineers'.split(';');
const verbs = 'announced;confirmed;denied;promised;explained'.split(';');
const objects =
  'that the bridge would open again;that repairs cost 12 million pounds;that 4,000 cars cross it every day;that no one was hurt;that the work took eleven months'.split(
    ';',
  );
const ends = 'on Monday;after long talks;in the afternoon;according to Reuters;before the first snow'.split(';');
const months = 'January;March;May;July;October'.split(';');

/** The `number`th made-up capture: menus, headline, byline, date, and paragraphs with quotations. The same every time, no two alike. */
export function makeCapture(kind: Kind, number: number): Capture {
  const pick = (list: readonly string[], step: number) =>
    list[Math.floor(number / 5 ** (step % 5) + step * 7) % list.length] ?? '';
  const headline = `Westhaven bridge, report ${number}: council speaks ${pick(ends, 1)}`;
  const date = `${(number % 28) + 1} ${pick(months, 2)} 2024`;
  const paragraphs: string[] = [];
  for (let length = 0, step = 0; length < size; step += 1) {
    const said = `${pick(subjects, step)} ${pick(verbs, step + 1)} ${pick(objects, step + 2)} ${pick(ends, step + 3)}.`;
    const quoted = `“We count car number ${number * 31 + step},” said Jane Doe, the head of the works, “and ${pick(ends, step)} we will count more.”`;
    paragraphs.push(`${said} ${quoted}`);
    length += said.length + quoted.length + 2;
  }
  const text = kind === 'txt' ? asText(headline, date, paragraphs) : asPage(headline, date, paragraphs);
  return { file: `articles/made-${number}.${kind}`, bytes: Buffer.from(text), sidecar: null };
}

const asText = (headline: string, date: string, paragraphs: readonly string[]) =>
  ['Home', 'News', headline, 'By John Roe', date, 'Share', ...paragraphs, 'Related news', 'Subscribe', ''].join('\n\n');

const asPage = (headline: string, date: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>${headline} | Echo</title><meta property="og:title" content="${headline}"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${headline}</h1><p>By John Roe</p><time>${date}</time>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article><footer><a href="/subscribe">Subscribe</a></footer></body></html>\n`;
