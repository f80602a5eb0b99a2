import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../src/collate/collation.ts';
import { findDifferences } from '../../../../src/collate/differences/index.ts';
import { readStory } from '../../../../src/collate/differences/story-text.ts';
import { article, claim, story } from './story.ts';

/** `number conflict: five people / seven people` */
const inWords = (statements: readonly string[], rest: Parameters<typeof story>[1] = {}): string[] => {
  const { claims, articles } = story(statements, rest);
  return findDifferences(readStory(claims, articles)).map(
    ({ kind, outcome, readings }) => `${kind} ${outcome}: ${readings.map(({ value }) => value).join(' / ')}`,
  );
};

describe('a difference is shown', () => {
  test.each([
    [
      'where one bound of a number is open',
      [
        'Forces killed at least 17 Taliban members in the clashes.',
        'Seventeen Taliban members were killed in clashes.',
      ],
      ['number precision: at least 17 Taliban members / Seventeen Taliban members'],
    ],
    [
      'where a large number is rounded, whatever is said of those who are counted',
      ['In the country 131,200 people have died.', 'It has more than 131,000 confirmed deaths, the most in the world.'],
      ['number precision: 131,200 people / more than 131,000 confirmed deaths'],
    ],
    [
      'where a rounded number stands alone',
      ['Job losses in five weeks rose to around 26.4 million.', 'It brings the claims to more than 26 million people.'],
      ['number precision: around 26.4 million / more than 26 million people'],
    ],
    [
      'where two large counts nearly agree',
      ['The Liberals won 157 of 338 seats on Monday.', 'The Liberals took 156 seats of the 338 on Monday.'],
      ['number conflict: 157 of 338 seats / 156 seats'],
    ],
    [
      'where one says how many and the other names them in the same place',
      [
        'The airstrike was conducted against four Taliban fighters in Nahr-e Saraj, Helmand.',
        'It conducted an air strike against Taliban fighters in Nahr-e Saraj, Helmand.',
      ],
      ['number precision: four Taliban fighters / Taliban fighters'],
    ],
    [
      'where one counts the gunman too',
      [
        'The gunman killed three people at the festival in Gilroy.',
        'At the festival in Gilroy four people were killed, including the gunman.',
      ],
      ['number scope: three people / four people'],
    ],
    [
      'where shares of one thing differ',
      [
        'The U.S. accounted for roughly 20 percent of the total budget of the body.',
        'Donations in total amount to about 12 percent of the budget.',
      ],
      ['number conflict: roughly 20 percent / about 12 percent'],
    ],
    [
      'where two ranges of ages have other bounds',
      [
        'The boys, aged between 11 and 16, belong to the Wild Boars team.',
        'Aged between 11 and 17, they belong to the Wild Boars team.',
      ],
      ['number conflict: 11 and 16 / 11 and 17'],
    ],
    [
      'where vague sums are of another scale',
      [
        'Losses could reach hundreds of billions of dollars by the end of the century.',
        'It will cost billions of dollars by the end of the century.',
      ],
      ['number precision: hundreds of billions of dollars / billions of dollars'],
    ],
    [
      'where a span of time has no number',
      [
        'The raid came a day after Trump spoke to the leader.',
        'It was a raid that came hours after Trump spoke to the leader.',
      ],
      ['date precision: a day / hours'],
    ],
    [
      'where a month is not counted in days',
      [
        'The island lacked power a month after Maria hit the island.',
        'It lacked power 35 days after Maria hit the island.',
      ],
      ['date precision: a month / 35 days'],
    ],
    [
      'where a range of days stands in one word',
      [
        'He halted payments for a 60-to-90-day review of the body.',
        'He halted payments for a 50-day review of the body.',
      ],
      ['date conflict: 60-to-90-day / 50-day'],
    ],
    [
      'where one act is dated to two years',
      [
        'She was nominated in 2010 by President Barack Obama to the court.',
        'She was nominated in January 2011 by President Barack Obama to the court.',
      ],
      ['date conflict: 2010 / January 2011'],
    ],
    [
      'where one outlet leaves a part of a name out',
      ['She told the Richmond Dispatch that he was a friend.', 'She told the Richmond Post-Dispatch of her friend.'],
      ['name precision: Richmond Dispatch / Richmond Post-Dispatch'],
    ],
    [
      'where one abbreviation is spelt out in two ways',
      [
        'Police cleared the Capitol Hill Occupied Protest (CHOP) zone.',
        'Police cleared the Capitol Hill Organized Protest (CHOP) zone.',
      ],
      ['name reworded: Capitol Hill Occupied Protest / Capitol Hill Organized Protest'],
    ],
  ])('%s', (_, statements, expected) => {
    expect(inWords(statements)).toEqual(expected);
  });
});

describe('other words in the same place', () => {
  test.each([
    [
      'words that take sides',
      [
        'The retired captain was killed by rioters who broke into the pawn shop.',
        'The retired captain was killed by people who had broken into the pawn shop.',
      ],
      ['wording reworded: rioters / people'],
    ],
    [
      'another noun behind the same adjective',
      [
        'Slager pulled over Scott for a broken brake light on April 4.',
        'Slager had pulled Scott over for a broken taillight on April 4.',
      ],
      ['wording reworded: brake light / taillight'],
    ],
  ])('%s', (_, statements, expected) => {
    expect(inWords(statements)).toEqual(expected);
  });

  test.each([
    [
      'words that one exchanges in a rewrite',
      [
        'More complicated issues would be tackled in later trade talks.',
        'More complex issues would be tackled in later trade talks.',
      ],
    ],
    [
      'words in other places',
      [
        'Protesters gathered on the square before the city hall.',
        'The mayor told rioters to leave the square before the city hall.',
      ],
    ],
  ])('not %s', (_, statements) => {
    expect(inWords(statements)).toEqual([]);
  });

  test('not where an article knows both words', () => {
    const statements = [
      'The retired captain was killed by rioters who broke into the pawn shop.',
      'The retired captain was killed by looters who broke into the pawn shop.',
    ];
    expect(inWords(statements)).toEqual(['wording reworded: rioters / looters']);
    expect(inWords(statements, { more: ['Police arrested looters in the town.'] })).toEqual([]);
  });

  test('where both make the claim, whatever else one of them only comes near', () => {
    const articles = ['rioters', 'people'].map((who, at) =>
      article(String(at), [`The retired captain was killed by ${who} who broke into the pawn shop.`]),
    );
    const made = claim(
      'c-2',
      articles.map((by) => [by, 0] as const),
    );
    const near = {
      ...made,
      id: 'c-1',
      statements: made.statements.map((by) => ({ ...by, relation: 'related' as const })),
    };
    const found = (claims: readonly Claim[]): (string | undefined)[] =>
      findDifferences(readStory(claims, articles)).map((difference) => difference.claim);
    expect(found([near])).toEqual([]);
    expect(found([near, made])).toEqual(['c-2']);
  });
});

describe('what cannot stand beside its siblings', () => {
  test.each([
    [
      'a country in relation to itself',
      ["It came over Russia's military support for Russia.", "He criticized China's support for Russia."],
      ["name differs from siblings: Russia's military support for Russia / China's support for Russia"],
    ],
    [
      'two heads of state of one country',
      [
        'Presidents Xi Jinping and Vladimir Putin of China promised on Thursday to work together.',
        "China's President Xi Jinping and Russian President Vladimir Putin on Thursday promised to work together.",
      ],
      [
        "name differs from siblings: Presidents Xi Jinping and Vladimir Putin of China / China's President Xi Jinping and Russian President Vladimir Putin",
      ],
    ],
  ])('%s', (_, statements, expected) => {
    expect(inWords(statements)).toEqual(expected);
  });

  test.each([
    [
      'no sibling has it undamaged',
      ["It came over Russia's military support for Russia.", 'He criticized the support.'],
    ],
    [
      'two countries',
      ["It came over China's military support for Russia.", "He criticized Iran's support for Russia."],
    ],
    [
      'two of one country',
      [
        'Presidents Bill Clinton and Barack Obama of America met on Thursday in Rome.',
        'American President Bill Clinton and American President Barack Obama met on Thursday in Rome.',
      ],
    ],
  ])('nothing is shown where %s', (_, statements) => {
    expect(inWords(statements)).toEqual([]);
  });
});

describe('no difference is shown', () => {
  test.each([
    [
      'between numbers of two sets: subpoenas, and subpoenas and warrants',
      [
        'He obtained more than 2,800 subpoenas in the probe.',
        'He obtained more than 3,500 subpoenas and warrants in the probe.',
      ],
    ],
    [
      'between the stamps of two posts',
      [
        'It is self-explanatory! — Donald J. Trump (@realDonaldTrump) May 18, 2020',
        'It is self-explanatory! — Donald J. Trump (@realDonaldTrump) May 19, 2020',
      ],
    ],
    [
      'between two acts in two years',
      [
        'She was nominated to her current position in 2010 by President Barack Obama.',
        'She was nominated by President Barack Obama and confirmed in 2011.',
      ],
    ],
    [
      'between times since two events',
      [
        'The tweets come two days after the largest increase in cases.',
        'The tweets come a day after residents defied the restrictions.',
      ],
    ],
    [
      'between the ages of other children',
      [
        'Two of her children, aged four and six, were killed.',
        'Her children, twin babies and two aged 8 and 10, were killed.',
      ],
    ],
    [
      'between an office now and when it was held',
      [
        'It was signed in 1987 by former President Ronald Reagan.',
        'President Ronald Reagan signed the treaty in 1987.',
      ],
    ],
    ['between short and full first names', ['Steve Mnuchin met them on Friday.', 'Steven Mnuchin met them on Friday.']],
    [
      'between the speeds of a storm at two hours',
      [
        'As of 11 p.m. the storm was moving northwest at 17 mph from Wilmington.',
        'As of 5 p.m. the storm was moving northwest at 16 mph from Wilmington.',
      ],
    ],
    [
      'between two ordinals: which of how many depends on what is counted',
      [
        'The player was the fifth injured back of the Saints on the list this season.',
        'The player was the second injured back of the Saints on the list this season.',
      ],
    ],
    [
      'between the whole and a part that is told from it',
      [
        'Biden campaigned with two of his former rivals in Michigan.',
        'Biden campaigned with three former rivals in Michigan.',
      ],
    ],
    [
      'between all and the others',
      [
        'The remarks were an insult to 29 members of the alliance.',
        'The remarks were an insult to the other 28 members of the alliance.',
      ],
    ],
    [
      'between what fell and what is still to fall',
      [
        'The region was hit with 15-20 inches of rain, flooding the towns.',
        'The region was hit with rain, and another 15 to 25 inches of rain flooding the towns.',
      ],
    ],
    [
      'between a sum and so much at a time',
      [
        'In the tournament the senior scored 23 points and grabbed seven rebounds.',
        'In the tournament the senior scored 23 points and grabbed eight rebounds a game.',
      ],
    ],
    [
      'between numbers of which one is many times the other',
      [
        'The tremor damaged houses in five villages of the island.',
        'The tremor damaged houses in about 15 villages of the island.',
      ],
    ],
    [
      'between what happened in two places',
      [
        'In Oakland, where 30 people were arrested, fires were set on the streets.',
        'In Los Angeles, where 28 people were arrested, fires were set on the streets.',
      ],
    ],
    [
      'between what two people did',
      [
        'The athlete Hansbrough played 32 minutes and grabbed nine rebounds in the game.',
        'The athlete Curry played 35 minutes and grabbed eight rebounds in the game.',
      ],
    ],
    [
      'between investigations of two people in two years',
      [
        'At first the FBI started investigating the server of emails in 2015.',
        'At first Charles Grassley started investigating the server of emails in 2017.',
      ],
    ],
    [
      'between a year and the year of a census',
      [
        'The map of Ohio was drawn by lawmakers in 2011.',
        'The map of Ohio was drawn by lawmakers after the 2010 census.',
      ],
    ],
    [
      'between the dead and the hurt, named beside each other',
      [
        'In the blast on Wednesday four Americans were killed, the military said.',
        'In the blast on Wednesday soldiers were killed and at least four others were injured, the military said.',
      ],
    ],
    [
      'between a number over which things are spread and the number',
      [
        'The victims were found over three floors of the building.',
        'The victims were found on three floors of the building.',
      ],
    ],
    [
      'between a number and what is less than it',
      [
        'They offered less than the $5 billion in wall funding that the House passed.',
        'They offered less than $5 billion in wall funding that the House passed.',
      ],
    ],
    [
      'between two offices',
      ['He met Senate Minority Leader Chuck Schumer.', 'He met Senate Majority Leader Mitch McConnell.'],
    ],
    ['between a place and its people', ['The migrants left Central America.', 'Central American migrants left.']],
    [
      'between a name and the name in an epithet',
      ['A Bernie Sanders progressive won the race.', 'A Bernie Sanders-backed progressive won the race.'],
    ],
    [
      'between one office in two words for its past',
      [
        'The Spokesman, former White House Chief Sean Spicer, joked.',
        'The Spokesman, Ex-White House Chief Sean Spicer, joked.',
      ],
    ],
    [
      'between an office held then and the former office',
      [
        'Then-Attorney General Jeff Sessions said that the program would end.',
        'Former Attorney General Jeff Sessions said that the program would end.',
      ],
    ],
    [
      'between spellings of one common word',
      [
        'Police fought battles with the striking protesters, who were furious at the cuts.',
        'Police fought battles with the striking protestors, who were furious at the cuts.',
      ],
    ],
    [
      'between two participles',
      [
        'The president on Thursday signed an executive order establishing the initiative.',
        'The president on Thursday signed an executive order called the initiative.',
      ],
    ],
    [
      'between all and those of them who voted',
      [
        'On Sunday nine members of the city council, a majority, voted to end policing.',
        "On Sunday nine of the city council's 12 members, a majority, voted to end policing.",
      ],
    ],
    [
      'between those that were told of before',
      [
        'Everybody saw the three moderate Republicans cross the aisle to vote.',
        'Everybody saw the two moderate Republicans cross the aisle to vote.',
      ],
    ],
    [
      'between meetings of one kind on two days',
      [
        'At a news conference Monday afternoon, the chief of detectives spoke of the shooting.',
        'At a news conference Sunday afternoon, the chief of detectives spoke of the shooting.',
      ],
    ],
    [
      'between an office and that its holder has left it',
      ['Police Chief Tim Fitch said that he knew him.', 'Former Police Chief Tim Fitch said that he knew him.'],
    ],
    [
      'between the years of two storms, one of them in a possessive',
      [
        "The city was devastated by a hurricane in 2005's season of storms, the worst that it saw.",
        'The city was devastated by a hurricane in 2012 and by storms, the worst that it saw.',
      ],
    ],
    [
      'between a name and the ties of its bearer to a country',
      ['He wrote of Anthony Scaramucci and a bank.', 'He wrote of Anthony Scaramucci-Russia ties and a bank.'],
    ],
    [
      'between a country and a summit of two',
      ['He vowed to protect the United States at once.', 'He spoke of the North-United States summit at once.'],
    ],
    [
      'between the margins of error of two polls',
      [
        'The survey has a margin of sampling error of plus or minus four percentage points.',
        'The survey has a margin of sampling error of plus or minus three percentage points.',
      ],
    ],
    [
      'between the years to which two drops are held',
      [
        'The unemployment rate fell to its lowest level since December 1969.',
        'The unemployment rate fell to its lowest level since May 2001.',
      ],
    ],
    [
      'between charges and the people who were charged',
      [
        'In the investigation Mueller brought dozens of charges against aides of Trump.',
        'In the investigation Mueller charged 34 people, aides of Trump among them.',
      ],
    ],
    [
      'between an office held for a time then and since',
      [
        'In that week then-acting Attorney General Sally Yates said that he was vulnerable.',
        'In that week former acting Attorney General Sally Yates said that he was vulnerable.',
      ],
    ],
    [
      'between an office today and when its holder spoke',
      [
        'That contradicts IRS Commissioner Douglas Shulman, who told them that no group was targeted.',
        'Former IRS Commissioner Douglas Shulman told them that no group was targeted.',
      ],
    ],
    [
      'between a saying and its denial',
      [
        'The talks were canceled because they had made “no sufficient progress” in the talks.',
        'They had made “significant progress” in the talks.',
      ],
    ],
  ])('%s', (_, statements) => {
    expect(inWords(statements)).toEqual([]);
  });

  test('between how often one was named and the how-manieth time another was', () => {
    const statements = [
      'Queen Elizabeth is among the ten most admired women for the 50th time in the poll.',
      'Billy Graham is among the ten most admired men a record 61 times in the poll.',
    ];
    expect(inWords(statements)).toEqual([]);
  });
});

test('how often something happened is a number, not a span of time', () => {
  const statements = [
    'Officers fired at the suspect, hitting Gray eleven times in his torso and legs.',
    'Officers fired at the suspect, hitting Gray several times in his torso and legs.',
  ];
  expect(inWords(statements)).toEqual(['number precision: eleven times / several times']);
});

test('one abbreviation spelt out in two claims is still one thing', () => {
  const a = article('a', ['It gave rise to the Capitol Hill Occupied Protest (CHOP) zone.']);
  const b = article('b', ['The order clears the Capitol Hill Organized Protest (CHOP) zone.']);
  const claims = [claim('c-1', [[a, 0]]), claim('c-2', [[b, 0]])];
  expect(findDifferences(readStory(claims, [a, b])).map(({ claim: of, kind }) => `${of} ${kind}`)).toEqual([
    'c-1 name',
  ]);
});
