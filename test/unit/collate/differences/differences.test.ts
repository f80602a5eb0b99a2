import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../../src/collate/collation.ts';
import { differenceSchema } from '../../../../src/collate/collation.ts';
import { findDifferences } from '../../../../src/collate/differences/index.ts';
import { readStory } from '../../../../src/collate/differences/story-text.ts';
import { article, captureOf, claim, story } from './story.ts';

const find = (statements: readonly string[], rest: Parameters<typeof story>[1] = {}): Difference[] => {
  const { claims, articles } = story(statements, rest);
  return findDifferences(readStory(claims, articles));
};

/** `number conflict: five people / seven people` */
const inWords = (differences: readonly Difference[]): string[] =>
  differences.map(
    ({ kind, outcome, readings }) => `${kind} ${outcome}: ${readings.map(({ value }) => value).join(' / ')}`,
  );

describe('numbers of one thing in one claim', () => {
  test.each([
    [
      'another number of dead is a conflict',
      ['The gunman killed five people in the market.', 'A gunman killed seven people at the market on Monday.'],
      ['number conflict: five people / seven people'],
    ],
    [
      'a vague amount is less precise',
      ['Xi greeted Putin with a 21-gun salute.', 'The reception had a multiple gun salute.'],
      ['number precision: 21-gun salute / multiple gun salute'],
    ],
    [
      'a rounded sum is less precise',
      [
        'The plan takes $601 million from the Treasury forfeiture fund.',
        'The plan diverts $600 million from the Treasury forfeiture fund.',
      ],
      ['number precision: $601 million / $600 million'],
    ],
    [
      'another length of time is a difference of dates',
      ['Putin began a two-day state visit to China.', 'Putin began a three-day state visit to China.'],
      ['date conflict: two-day / three-day'],
    ],
    [
      'how often and the how-manieth time count different things',
      [
        'Over 40 times, Xi and Putin have had face-to-face or virtual meetings.',
        'It is the fourth face-to-face meeting between Putin and Xi.',
      ],
      ['number scope: Over 40 times / fourth face-to-face meeting'],
    ],
    [
      'the age of one person can differ',
      ['Xi, 70, signed the joint statement.', 'Xi, 71, signed the joint statement.'],
      ['number conflict: 70 / 71'],
    ],
    [
      'one bound of a range of ages can differ',
      [
        'The 12 boys, aged between 11 and 16, entered the caves with their coach.',
        'Aged between 11 and 17, the boys went into the caves with their coach.',
      ],
      ['number conflict: 11 and 16 / 11 and 17'],
    ],
  ])('%s', (_, statements, expected) => {
    expect(inWords(find(statements))).toEqual(expected);
  });

  test('a bound of a range of ages may be printed besides, as the age of one', () => {
    const ages = [
      'Aged between 11 and 17, the boys went into the caves.',
      'The boys, aged between 11 and 16, went into the caves.',
    ];
    expect(inWords(find(ages, { more: ['The captain, 16, learnt to dive.'] }))).toHaveLength(1);
    const others = [
      'Deaths rose among people aged between 25 and 64.',
      'Deaths rose among people aged between 25 and 34.',
    ];
    expect(inWords(find(others, { more: ['Of those aged 25 to 34, few were insured.'] }))).toEqual([]);
  });

  test.each([
    [
      'the same amount in other words',
      ['A dozen people came to the market.', 'Some came; 12 people were at the market.'],
    ],
    ['the same sum in another scale', ['It cost $1.2 billion to build.', 'It cost 1,200 million dollars to build.']],
    ['the length of a term and its number', ['He starts a new six-year term.', 'He starts a fifth term.']],
    ['a span of time and a time before', ['It was a two-day visit.', 'He came days before the invasion.']],
    ['the ages of two people', ['Xi, 70, signed the statement.', 'Putin, 71, signed the statement.']],
    ['the dead and the wounded', ['The blast killed five people there.', 'The blast wounded nine people there.']],
    ['other people are counted', ['Police arrested five students there.', 'Police arrested nine teachers there.']],
    [
      'one article states both numbers',
      [
        'The gunman killed five people in the market.',
        'Seven people were killed in the market, of the five people found first.',
      ],
    ],
    [
      'several amounts on a side leave open which answers which',
      [
        'It gives 10 percent to some and 20 percent to others in tax cuts.',
        'It gives 33 percent to families in tax cuts.',
      ],
    ],
    ['amounts of two things', ['a $310 billion infusion to the program', 'a $670 billion package of the program']],
    ['two moments, not two lengths of time', ['two days before the vote in June', 'two weeks after the vote in June']],
    [
      'counts of one occasion',
      ['They met four times in Beijing, Xi and Putin.', 'It is the fourth time Xi and Putin met in Beijing.'],
    ],
    [
      'a part and the whole',
      ['Rescuers brought four boys out of the cave.', 'Rescuers brought all 12 boys out of the cave.'],
    ],
    [
      'another year',
      ['In 2013 agents stopped 100 migrants who rushed the port.', 'Agents stopped 500 migrants who rushed the port.'],
    ],
    ['years and dates are no amounts', ['He came in 2022 to Beijing.', 'He came in 2023 to Beijing.']],
  ])('no difference: %s', (_, statements) => {
    expect(inWords(find(statements))).toEqual([]);
  });

  test('an article that gives the other number elsewhere speaks of two things', () => {
    const statements = ['The fire burned 50 homes in Paradise.', 'The fire burned 80 homes in Paradise.'];
    expect(inWords(find(statements))).toEqual(['number conflict: 50 homes / 80 homes']);
    expect(inWords(find(statements, { more: ['Officials had counted 80 homes in the valley.'] }))).toEqual([]);
  });
});

describe('what stands in quotation marks in one claim', () => {
  test.each([
    [
      'other words before the same noun, in a claim that agrees otherwise',
      [
        'Both declared a "no limits" partnership in February 2022, when Putin visited Beijing.',
        'In February 2022 both declared a “no holds barred” partnership, when Putin visited Beijing.',
      ],
      ['quotation reworded: no limits / no holds barred'],
    ],
    [
      'other words between the same words, and a word in common beside the same word',
      [
        'Biden called Putin a "killer" and a "crazy SOB," drawing rebukes.',
        'Biden called Putin a “murderer” and a “crazy son,” which Moscow criticized.',
      ],
      ['quotation reworded: crazy SOB, / crazy son,', 'quotation reworded: killer / murderer'],
    ],
    [
      'an epithet that loses a word',
      ['Putin described the talks as "warm and comradely," he said.', 'Putin called the talks “warm.”'],
      ['quotation shortened: warm and comradely, / warm.'],
    ],
    [
      'one word changed inside a long quotation',
      [
        '"We lose thousands of people a year to the flu. We never turn the country off," he said.',
        '"We lose thousands of people a year to the flu. We don\'t turn the country off," he said.',
      ],
      [
        "quotation reworded: We lose thousands of people a year to the flu. We never turn the country off, / We lose thousands of people a year to the flu. We don't turn the country off,",
      ],
    ],
  ])('%s', (_, statements, expected) => {
    expect(inWords(find(statements)).sort()).toEqual(expected);
  });

  test('a long quotation cut to a few of its words', () => {
    const whole = '"I will not resign because I did nothing wrong at all," he said.';
    const cut = 'He said that he did "nothing wrong at all" there.';
    expect(inWords(find([whole, cut]))).toEqual([
      'quotation shortened: I will not resign because I did nothing wrong at all, / nothing wrong at all',
    ]);
    // Printed in pieces is not cut.
    const more = ['"I will not resign," he said, "because I did nothing wrong at all."'];
    expect(find([cut, whole], { more })).toEqual([]);
  });

  test('one word of a quotation whose speaker the sentence says to have said it', () => {
    const said = article(
      'a',
      [
        '"The governor shares their frustration, but violent destruction of public property has no place here," he wrote.',
      ],
      'Roy Cooper',
    );
    const reports = (sentence: string): string[] => {
      const other = article('b', [sentence]);
      const both = claim(
        'c-1',
        [said, other].map((by) => [by, 0] as const),
      );
      return inWords(findDifferences(readStory([both], [said, other])));
    };
    expect(
      reports('Roy Cooper, a Democrat, said he shared the “frustration” but condemned destruction of public property.'),
    ).toHaveLength(1);
    // Another speaker, another subject, nobody.
    expect(
      reports('Roy Blunt, a senator, said he shared the “frustration” but condemned destruction of public property.'),
    ).toEqual([]);
    expect(reports('Roy Cooper, a Democrat, said his “frustration” with the weather was limitless.')).toEqual([]);
    expect(reports('The “frustration” over destruction of public property grew.')).toEqual([]);
  });

  test('two translations of one saying, where both name the speaker', () => {
    const statements = [
      '"The relationship is hard-earned, and the two sides need to cherish and nurture it," Xi told Putin.',
      'Xi said relations should be "cherished and nourished" by both sides.',
    ];
    expect(find(statements, { speaker: 'Xi' }).map(({ outcome }) => outcome)).toEqual(['translated']);
    expect(find(statements)).toEqual([]);
  });

  test.each([
    ['the same words', ['He called it "a disgrace" on Monday.', 'On Monday he called it “a disgrace.”']],
    [
      'a country by its initials',
      ['"The U.S. is ready to embrace peace," he said.', '"The United States is ready to embrace peace," he said.'],
    ],
    [
      'contractions written out',
      ['"We\'re going to win this one," he said.', '"We are going to win this one," he said.'],
    ],
    [
      'British spelling',
      ['"Such rumours are quite illogical," he said.', '"Such rumors are quite illogical," he said.'],
    ],
    [
      'an editor’s words in brackets',
      ['"I told [Mueller] the whole truth then," he said.', '"I told the whole truth then," he said.'],
    ],
    ['a stutter', ['"It is a -- a ridiculous idea to me," he said.', '"It is a ridiculous idea to me," he said.']],
    [
      'another part of one speech',
      ['"I came here to ask you to make it stop," he said.', '"His death will not have been in vain," he said.'],
    ],
    [
      'a sentence of a longer quotation, whole',
      ['"We refuse to allow it. The documents show why," she said.', '"We refuse to allow it," she said.'],
    ],
    [
      'an adjective before another noun',
      ['the "staggering" storm hit the coast', 'a "life-threatening" storm surge hit the coast'],
    ],
  ])('no difference: %s', (_, statements) => {
    expect(inWords(find(statements))).toEqual([]);
  });

  test('an article that prints both wordings quotes two things', () => {
    const statements = ['Biden called Putin a "killer" and left.', 'Biden called Putin a “murderer” and left.'];
    expect(find(statements)).toHaveLength(1);
    expect(find(statements, { more: ['He has said “murderer” before.'] })).toEqual([]);
  });
});

describe('names in one claim', () => {
  test('a name spelt in two ways', () => {
    const statements = [
      'The call with Volodymyr Zelensky was perfect.',
      'The call with Volodymyr Zelenskiy was perfect.',
    ];
    expect(inWords(find(statements))).toEqual(['name reworded: Volodymyr Zelensky / Volodymyr Zelenskiy']);
  });

  test('a rank that one article leaves out everywhere', () => {
    const statements = [
      'The State Department Deputy Spokesperson Vedant Patel criticized how much the other side had given away.',
      'The State Department spokesperson Vedant Patel criticized how much the other side had given away.',
    ];
    expect(find(statements).map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['name precision']);
    const again = find([statements[1] ?? '', statements[0] ?? ''], { more: ['Patel, the deputy, left early.'] });
    expect(again).toEqual([]);
  });

  test.each([
    ['accents', ['Mayor Carmen Yulín Cruz came.', 'Mayor Carmen Yulin Cruz came.']],
    ['two people of one family', ['The senator met Hunter Biden there.', 'The senator met Joseph Biden there.']],
    ['another office', ['He met Senator Lindsey Graham there.', 'He met Chairman Lindsey Graham there.']],
  ])('no difference: %s', (_, statements) => {
    expect(inWords(find(statements))).toEqual([]);
  });
});

describe('words that take sides, in one claim', () => {
  test.each([
    [
      'en',
      'The baker was killed by rioters who broke into his shop on Monday.',
      'The baker was killed by people who broke into his shop on Monday.',
      'wording reworded: rioters / people',
    ],
    [
      'es',
      'El panadero murió a manos de alborotadores que asaltaron su tienda el lunes.',
      'El panadero murió a manos de manifestantes que asaltaron su tienda el lunes.',
      'wording reworded: alborotadores / manifestantes',
    ],
  ])('%s', (language, first, second, expected) => {
    const { claims, articles } = story([first, second]);
    const read = readStory(
      claims,
      articles.map((by) => ({ ...by, language })),
    );
    const found = findDifferences(read);
    expect(inWords(found)).toEqual([expected]);
  });
});

describe('days in one claim', () => {
  test('one act on two days', () => {
    const statements = [
      'The president and his counterpart signed the joint statement in Beijing, signed Wednesday after talks.',
      'The president and his counterpart signed the joint statement in Beijing, signed Thursday after talks.',
    ];
    expect(inWords(find(statements))).toEqual(['date conflict: Wednesday / Thursday']);
  });

  test.each([
    [
      'when it was said',
      ['He said Wednesday that talks in Beijing failed.', 'He said Thursday that talks in Beijing failed.'],
    ],
    ['the same day', ['They signed on Thursday in Beijing.', 'In Beijing they signed Thursday.']],
    ['a sequence of days', ['They met Wednesday and signed Thursday in Beijing.', 'They signed Friday in Beijing.']],
  ])('no difference: %s', (_, statements) => {
    expect(inWords(find(statements))).toEqual([]);
  });
});

describe('a difference', () => {
  const a = article('a', ['Xi greeted Putin with a 21-gun salute.', 'The gunman killed five people in the market.']);
  const b = article('b', ['They had a multiple gun salute there.', 'A gunman killed seven people at the market.']);
  const c = article('c', ['A 21-gun salute came first.', 'In the market, a gunman killed seven people.']);
  const articles = [a, b, c];
  const salute = claim(
    'c-salute',
    articles.map((by) => [by, 0] as const),
  );
  const dead = claim(
    'c-dead',
    articles.map((by) => [by, 1] as const),
  );

  test('has one reading for all articles that say the same', () => {
    const readings = findDifferences(readStory([salute, dead], articles)).map((difference) =>
      difference.readings.map(({ value, statements }) => [value, statements.map((each) => each.article)]),
    );
    expect(readings).toEqual([
      [
        ['five people', ['a']],
        ['seven people', ['b', 'c']],
      ],
      [
        ['21-gun salute', ['a', 'c']],
        ['multiple gun salute', ['b']],
      ],
    ]);
  });

  test('is shown once, however many claims hold its sentences', () => {
    const again = { ...salute, id: 'c-salute-2' };
    expect(findDifferences(readStory([salute, again], articles))).toHaveLength(1);
  });

  test('is what the schema says, and quotes the captures', () => {
    for (const difference of findDifferences(readStory([salute, dead], articles))) {
      expect(differenceSchema.safeParse(difference).success).toBe(true);
      for (const { article: id, span, text } of difference.readings.flatMap(({ statements }) => statements)) {
        const by = articles.find((each) => each.id === id);
        const capture = captureOf(by?.sentences.map((sentence) => sentence.text) ?? []);
        expect(capture.slice(...span)).toBe(text);
      }
    }
  });

  test('widens to the whole statement where white space was collapsed', () => {
    const wide = article('w', ['They had a  multiple   gun salute there.']);
    const claims = [
      claim('c-1', [
        [a, 0],
        [wide, 0],
      ]),
    ];
    const [difference] = findDifferences(readStory(claims, [a, wide]));
    const statement = difference?.readings.flatMap(({ statements }) => statements).find((each) => each.article === 'w');
    expect(statement?.span).toEqual(wide.sentences[0]?.span);
    expect(statement?.text).toBe('They had a multiple gun salute there.');
  });

  test('does not depend on the order of the input', () => {
    const expected = findDifferences(readStory([salute, dead], articles));
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(shuffled([salute, dead]), shuffled(articles), shuffled([0, 1, 2]), (claims, order, places) => {
        const reordered = claims.map((each) => ({
          ...each,
          statements: places.flatMap((place) => each.statements[place] ?? []),
        }));
        expect(findDifferences(readStory(reordered, order))).toEqual(expected);
      }),
    );
  });

  test('is never found between the sentences of one article', () => {
    const own = claim('c-own', [
      [a, 1],
      [a, 1],
    ]);
    expect(findDifferences(readStory([own], [a]))).toEqual([]);
  });
});
