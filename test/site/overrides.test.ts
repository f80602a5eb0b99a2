import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { StoryRecord } from '../../src/site/data/stories.ts';
import { buildEdition } from '../../src/site/build-edition.ts';
import { setAsideLine } from '../../src/site/set-aside.ts';
import { listFiles } from '../../src/site/verify/files.ts';
import { verifySite } from '../../src/site/verify/site.ts';
import { folder } from './folder.ts';
import { build, output } from './run-astro.ts';

const report = (headline: string, ...paragraphs: readonly string[]) =>
  `${headline}\n\n12 March 2024\n\n${paragraphs.join('\n\n')}\n`;

const captures = {
  'articles/echo.txt': report(
    'Westhaven reopens its harbour bridge',
    'The harbour bridge of Westhaven was opened again on Monday after eleven months of repairs, the town council said.',
    'Mayor Ida Brandt called the bridge a “blessing” for the whole town of Westhaven.',
    'Some 4,000 cars are expected to cross the bridge every day, according to the council.',
  ),
  'articles/gazette.txt': report(
    'Cars cross the Westhaven bridge again',
    'On Monday cars crossed the Westhaven harbour bridge for the first time since the repairs began eleven months ago.',
    'Fishermen complained that nobody had asked them, and a brass band played in the rain until noon.',
    'Ida Brandt, the mayor, then called the bridge a “burden” for everyone who lives there.',
    'The old ferry, which carried workers over the water for a century, is to become a restaurant.',
    'A second lane for cyclists will follow next year if money can be found.',
  ),
  'articles/cup.txt': report(
    'Northfield wins the cup on penalties',
    'Northfield Rovers beat Ashcombe United on penalties in the cup final, with the goalkeeper saving three shots.',
    'Supporters filled the square in front of the station until late at night.',
  ),
  'articles/ash.txt': report(
    'Ash from the Skarfell volcano closes two airports',
    'Two airports closed when the wind carried ash from the Skarfell volcano across the southern coast, the weather service reported.',
    'Farmers were told to keep sheep indoors until the eruption ends.',
  ),
};

const overrides = `# Corrections
merge:
  - articles: [cup, ash]
    reason: Both are about the weekend without flights home.
    by: Ana Ruiz
  - articles: [echo, gazete]
    reason: The same opening.
    by: Ana Ruiz
split:
  - articles: [ash]
    from: [gazette]
    reason: Ash is not a bridge.
    by: Jo Lund
same origin:
  - articles: [echo, gazette]
    reason: Both were at the council’s press call & no other.
    by: Ana Ruiz
not the same quotation:
  - quotations:
      - { article: echo, words: blessing }
      - { article: gazette, words: “burden” }
    reason: She said both, about two bridges.
    by: Jo Lund
  - quotations:
      - { article: echo, words: blesing }
      - { article: gazette, words: burden }
    reason: Misspelt.
    by: Jo Lund
`;

test(
  'what an editor decided works, is printed with reason and author, and is proved; what matches nothing is told',
  { timeout: 300_000 },
  () => {
    const content = folder({ ...captures, 'overrides.yaml': overrides }, join(output, 'overrides-content'));
    const dist = join(output, 'overrides');
    const { status, printed } = build({ content, dist });
    expect({ status, printed }).toMatchObject({ status: 0 });
    expect(verifySite(dist, content).doubts).toEqual([]);

    const records = listFiles(join(dist, 'data/stories'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(join(dist, 'data/stories', file), 'utf8')) as StoryRecord);
    const pageOf = ({ slug }: StoryRecord) => readFileSync(join(dist, 'stories', slug, 'index.html'), 'utf8');
    const find = (id: string) => records.find(({ articles }) => articles.includes(id))!;

    const bridge = find('echo');
    expect(bridge.articles).toEqual(['echo', 'gazette']);
    expect(bridge.decisions?.map(({ kind }) => kind)).toEqual([
      'split',
      'same origin',
      'not the same quotation',
      'not the same quotation',
    ]);
    expect(bridge.origins).toHaveLength(1);
    expect(bridge.origins[0]?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'editor', articles: ['echo', 'gazette'], by: 'Ana Ruiz' }),
    );
    expect(bridge.differences.filter(({ kind }) => kind === 'quotation')).toEqual([]);
    for (const words of ['Ash is not a bridge.', 'no other.', 'She said both', 'Jo Lund', 'Decided by an editor'])
      expect(pageOf(bridge)).toContain(words);
    expect(pageOf(bridge)).not.toContain('Misspelt.');
    const weekend = find('ash');
    expect(weekend.articles).toEqual(['ash', 'cup']);
    expect(pageOf(weekend)).toContain('Both are about the weekend without flights home.');

    const told = [
      'overrides.yaml:6: "gazete" is no article of this folder, so this entry does nothing. Did you mean "gazette"?',
      'overrides.yaml:24: "echo" has no quotation "blesing". Did you mean "blessing"?',
    ];
    for (const message of told) expect(printed).toContain(message);
    expect(
      (JSON.parse(readFileSync(join(dist, 'data/set-aside.json'), 'utf8')) as { setAside: { file: string }[] })
        .setAside,
    ).toHaveLength(2);

    writeFileSync(join(content, 'overrides.yaml'), overrides.replace('two bridges', 'one bridge'));
    const doubts = verifySite(dist, content).doubts.map(({ reason }) => reason);
    expect(doubts).toContain('no editor decided this');
  },
);

test('without decisions the two mayors’ words are one utterance, of two origins', () => {
  const [bridge] = [...buildEdition(folder(captures)).stories.values()].filter(({ story }) =>
    story.articles.includes('echo'),
  );
  expect(bridge?.collation.origins).toHaveLength(2);
  expect(bridge?.collation.differences.map(({ kind }) => kind)).toContain('quotation');
});

const signed = 'reason: Because.\n    by: Ana Ruiz\n';

test.for<[string, string, RegExp]>([
  ['of a form that is none', 'merge: yes\n', /^overrides\.yaml:1: "merge" cannot be /],
  [
    'that contradict each other',
    `merge:\n  - articles: [cup, ash]\n    ${signed}split:\n  - articles: [cup]\n    from: [ash]\n    ${signed}`,
    /^overrides\.yaml:6: "cup" and "ash" are to stand apart, but line 2 /,
  ],
])('overrides %s fail the build, with the line', ([, text, expected]) => {
  expect(() => buildEdition(folder({ ...captures, 'overrides.yaml': text }), true)).toThrow(expected);
});

test.for<[string, string, string[]]>([
  [
    'a split of articles that are gone',
    `split:\n  - articles: [cup]\n    from: [gone-for-good]\n    ${signed}`,
    [
      'overrides.yaml:2: "gone-for-good" is no article of this folder, so this entry does nothing. Remove what is gone for good.',
    ],
  ],
  [
    'a merge that still works without an article',
    `merge:\n  - articles: [cup, ash, x-y-z]\n    ${signed}`,
    ['overrides.yaml:2: "x-y-z" is no article of this folder. Remove what is gone for good.'],
  ],
  [
    'one origin of articles in two stories',
    `same origin:\n  - articles: [cup, ash]\n    ${signed}`,
    [
      'overrides.yaml:2: Its articles stand in different stories, so this entry does nothing. Merge them first, or remove the entry.',
    ],
  ],
])('%s is told, and the folder is read', ([, text, expected]) => {
  const { setAside } = buildEdition(folder({ ...captures, 'overrides.yaml': text }));
  expect(setAside.map(setAsideLine)).toEqual(expected);
});

test('the pages that print decisions are sound HTML', async () => {
  const stories = join(output, 'overrides/stories');
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  for (const file of listFiles(stories).filter((each) => each.endsWith('index.html'))) {
    const { results } = await validator.validateFile(join(stories, file));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});
