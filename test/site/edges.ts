/**
 * A content folder of all that makes a page hard to set: stories of 2 and of 60 articles, one article alone, words and addresses without an end,
 * fields that are missing, quotations that run from right to left. Invented, by rule, the same in every run.
 */
import { rmSync } from 'node:fs';
import { writeFolder } from './folder.ts';

/** A word of 200 letters, as a name or a chemist can make one. */
export const longWord = 'Pneumo' + 'ultramicroscopicsilico'.repeat(9).slice(0, 194);
const longPath = Array.from({ length: 24 }, (_, i) => `section-${i + 1}-without-an-end`).join('/');

/** Writes the folder anew. */
export function writeEdges(root: string): void {
  rmSync(root, { recursive: true, force: true });
  const files = { 'sources.yaml': sources(), ...longWords(), ...rightToLeft(), ...sixty(), ...bare(), ...full() };
  writeFolder(root, files);
}

type Files = Readonly<Record<string, string>>;

const article = (headline: string, date: string, ...paragraphs: readonly string[]) =>
  `${[headline, date, ...paragraphs].filter((part) => part !== '').join('\n\n')}\n`;

/** Two outlets, one with a name that no column holds; words and addresses that no line holds. */
function longWords(): Files {
  return {
    'articles/long-a.txt': article(
      `Chemists at Lindholm name their new fibre ${longWord}`,
      '3 June 2024',
      `Chemists at the Lindholm works named their new fibre ${longWord} on Monday after nine years of trials in Lindholm.`,
      'The fibre holds 4,200 kilograms before it breaks, the Lindholm works said in a statement on Monday.',
      `"We looked for a shorter name and the trials found none," said Berta Lindqvist, who leads the Lindholm works.`,
      `The table of trials stands at https://fibre.example/${longPath}/trials.html for anyone who reads chemistry.`,
    ),
    'articles/long-a.yaml': `source: long-outlet\nurl: https://outlet.example/${longPath}/fibre.html\n`,
    'articles/long-b.txt': article(
      'Lindholm chemists present a fibre with a very long name',
      '3 June 2024',
      `Chemists at the Lindholm works on Monday named the new fibre ${longWord}, after nine years of trials in Lindholm.`,
      'The fibre holds 3,900 kilograms before it breaks, the Lindholm works said in a statement on Monday.',
      `"We looked for a shorter name and found none," said Berta Lindqvist, who leads the Lindholm works.`,
      'A factory in the harbour of Lindholm is to spin the fibre from the autumn, and 120 people are to work there.',
    ),
    'articles/long-b.yaml': 'source: edge-01\n',
  };
}

/** English reports that quote Arabic and Hebrew; an outlet whose name is Arabic. */
function rightToLeft(): Files {
  const arabic = 'سنفتح الجسر أمام الجميع قبل نهاية الصيف، وهذا وعد من المدينة';
  const hebrew = 'הגשר יהיה פתוח לכולם לפני סוף הקיץ, זו הבטחה של העיר';
  return {
    'articles/rtl-a.txt': article(
      'Mayor of Qasr promises “שלום” and a bridge before the summer ends',
      '12 March 2024',
      `“${arabic}” said Mayor Samir Haddad of Qasr at the bridge on Tuesday.`,
      'The bridge at Qasr has been closed for 14 months, and 30,000 people crossed it every day, the town council said.',
      `“${hebrew}” said Councillor Dana Levi beside him at the bridge of Qasr.`,
    ),
    'articles/rtl-a.yaml': 'source: qanat\nurl: https://qanat.example/جسر/افتتاح\n',
    'articles/rtl-b.txt': article(
      'Qasr bridge to open before the end of summer',
      '12 March 2024',
      `“${arabic}” said Mayor Samir Haddad of Qasr on Tuesday at the bridge.`,
      'The bridge at Qasr has been closed for 16 months, and 30,000 people crossed it every day, the town council said.',
      `Councillor Dana Levi said at the bridge of Qasr: “${hebrew}”`,
    ),
    'articles/rtl-b.yaml': 'source: edge-02\n',
    'articles/rtl-c.md': `---\ntitle: جسر قصر يفتح قبل نهاية الصيف\ndate: 2024-03-12\nlang: en\n---\n\nThe bridge at Qasr has been closed for 14 months, the town council said on Tuesday.\n\n“${arabic}” said Mayor Samir Haddad of Qasr at the bridge.\n`,
    'articles/rtl-c.yaml': 'source: edge-03\n',
  };
}

/** Neither outlet, nor date, nor headline, nor link. */
function bare(): Files {
  return {
    'articles/bare.txt':
      'A ferry with 48 people on board ran aground off the island of Marnholm in thick fog and all were brought ashore, the coast guard said.\n\nNobody was hurt, and the ferry is to be towed to Marnholm when the tide allows.\n',
  };
}

/** A saved page with every field that one can have. */
function full(): Files {
  const paragraphs = [
    'The library of Aldmoor reopened on Friday after a burst pipe had closed it for five months, the council of Aldmoor said.',
    'Some 60,000 books were dried by hand, and 900 could not be saved, according to the librarian, Ruth Okafor.',
    'Readers queued from seven in the morning, and the first book lent was an atlas of rivers.',
  ];
  const head = [
    ['og:title', 'Library of Aldmoor reopens after five months, and the first reader takes an atlas of rivers home'],
    ['article:published_time', '2024-05-31T08:00:00Z'],
    ['article:modified_time', '2024-06-02T08:00:00Z'],
    ['article:section', 'Culture'],
    ['article:tag', 'libraries'],
    ['article:author', 'Jonas Weir'],
  ].map(([name, content]) => `<meta property="${name}" content="${content}">`);
  return {
    'articles/full.html': `<!doctype html><html lang="en"><head><title>Library reopens</title>${head.join('')}</head><body><article><h1>Aldmoor’s library opens its doors</h1><p>By Jonas Weir</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>\n`,
    'articles/full.yaml': 'source: edge-04\nurl: https://edge.example/library\n',
  };
}

const facts = [
  (n: number) =>
    `A fire at the Ostermark railway depot destroyed ${40 + (n % 3)} carriages on Saturday night, the railway said.`,
  (n: number) =>
    `About ${n % 4 === 0 ? 200 : 180} firefighters from Ostermark and two neighbouring towns fought the fire for nine hours.`,
  () => 'Nobody was hurt, although twelve people were asleep in the depot when the fire at Ostermark began.',
  (n: number) =>
    `"We heard a bang and then saw the roof ${n % 5 === 0 ? 'fall' : 'come down'}," said Ivo Marten, a guard at the depot.`,
  () => 'Trains between Ostermark and the coast will not run before Thursday, according to the railway.',
  () => 'The depot was built in 1911 and housed the oldest sleeping carriages in the country.',
  (n: number) => `The railway put the damage at ${n % 6 === 0 ? 90 : 85} million crowns and said that it was insured.`,
  () => 'Investigators are looking at a transformer that had been repaired on Friday afternoon.',
  () => 'The minister of transport, Hanne Vold, is to visit the Ostermark depot on Monday morning.',
  () => 'Smoke could be seen from the islands, thirty kilometres away, until Sunday at noon.',
];
const asides = ['A baker', 'A teacher', 'A pilot', 'A nurse', 'A farmer', 'A student', 'A painter', 'A tailor'];

/** Sixty outlets on one fire: each with most of the facts, some with other numbers, each with a sentence of its own. */
function sixty(): Files {
  const files: Record<string, string> = {};
  for (let n = 1; n <= 60; n += 1) {
    const own = `${asides[n % asides.length]} from street number ${n} in Ostermark offered the passengers of carriage ${n} coffee and bread.`;
    const told = facts.filter((_, i) => (n + i) % 4 !== 0).map((fact) => fact(n));
    files[`articles/fire-${String(n).padStart(2, '0')}.txt`] = article(
      `Fire destroys carriages at Ostermark depot${n % 3 === 0 ? ', trains stopped' : ''}`,
      '6 October 2024',
      ...told,
      own,
      ...(n % 7 === 0 ? ['Source: Reuters'] : []),
    );
    files[`articles/fire-${String(n).padStart(2, '0')}.yaml`] = `source: edge-${String(n).padStart(2, '0')}\n`;
  }
  return files;
}

function sources(): string {
  const many = Array.from({ length: 60 }, (_, i) => String(i + 1).padStart(2, '0')).map(
    (n) => `- id: edge-${n}\n  name: The Edge Herald ${n}\n  short: Edge ${n}\n  kind: outlet`,
  );
  return [
    ...many,
    `- id: long-outlet\n  name: The ${'Llanfairpwllgwyngyll'.repeat(4)} Advertiser and General Intelligencer\n  homepage: https://${'a-host-name-without-an-end-'.repeat(2)}.example\n  kind: outlet`,
    '- id: qanat\n  name: قناة الجسر\n  homepage: https://qanat.example\n  kind: outlet',
    '',
  ].join('\n');
}
