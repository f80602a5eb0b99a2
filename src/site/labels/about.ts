/** Words of the page on method, limits and error rates. */

export const about = {
  accuracy: {
    title: 'How often it is right',
    note: 'Measured on texts whose answers people wrote down. Of what is shown, how much is right; of what there is, how much is found. Where both cannot be had, the rules prefer to miss.',
    what: 'What is decided',
    on: 'Measured on',
    right: 'Right',
    found: 'Found',
    measured: 'Measured on',
  },
  title: 'How it works',
  setAside: {
    title: 'Set aside',
    note: 'These files of the folder, or parts of them, are not on this site, or came to nothing: each with the reason and how to mend it.',
    more: (n: number) => `And ${n} more, in the data.`,
    data: 'All that was set aside as data (JSON)',
  },
  standfirst:
    'Variorum reads news articles as somebody saved them, finds those that report the same event, and sets them side by side. It quotes; it never writes a sentence about the news.',
  parts: [
    {
      id: 'method',
      title: 'The method',
      paragraphs: [
        'Every step is a fixed rule or a count. The same captures give the same pages, on any machine, without a network.',
      ],
      points: [
        [
          'Reading',
          'An article as it was saved is called a capture. It is cut into sentences. Headline, byline, dates and credits are read where the capture states them. Menus, buttons and notices are set aside, each by a rule with a name; the article’s page shows all of it.',
        ],
        [
          'Grouping',
          'Articles stand together when they share rare words, names, time and place. Who is in the news weighs less than what happened: the same people met more than once.',
        ],
        [
          'Statements',
          'Sentences of different outlets that say the same are one statement. Words count by how rare they are inside the story, so that what everyone prints does not join everything.',
        ],
        [
          'Origins',
          'Outlets that credit one agency, or share its wording outside quotations, count as one origin. Three rewritings of one report are one origin, not three confirmations. The number is an upper bound: where it is more than one, it says “at most”.',
        ],
        [
          'Differences',
          'Inside one statement, numbers, dates, names and quoted words are compared. A vaguer number is “less precise”, not a conflict; numbers that count different things are said to do so.',
        ],
        [
          'The story in the outlets’ own words',
          'Statements that most origins carry come first in choice and stand in the articles’ own order. Each is printed as one outlet wrote it.',
        ],
      ],
    },
    {
      id: 'reading-the-page',
      title: 'Reading a story page',
      paragraphs: [],
      points: [
        [
          'The first lines',
          'How many statements the articles share, some of what they report otherwise, what one alone has, and whose words they are. Each leads to its part of the page.',
        ],
        ['Letters', 'A, B, C … name the origins of one story. Articles with the same letter trace to the same origin.'],
        [
          'Outlines',
          'Dashed: the origin’s own article is not here. Solid: it is. Dotted outline and hatched bar: no credit was found.',
        ],
        [
          'Marked words',
          'A shaded word belongs to a difference. A dotted line stands under words that the outlet printed first has not.',
        ],
        ['Not found', 'Nothing like the statement was found in that article. The outlet may have said it elsewhere.'],
      ],
    },
    {
      id: 'proof',
      title: 'How the proof works',
      paragraphs: [
        'Each quoted passage carries the number of its capture and the place where it begins and ends. One command reads the finished site again, cuts those places out of the captures, and compares them letter by letter; runs of white space count as one space. Any other text on a page must be one of the fixed labels, a name, a number or a date. The command fails otherwise, and so do the tests.',
        'Each article’s page names its capture’s file and SHA-256 digest, so that anyone who has the capture can check it.',
      ],
      points: [],
    },
    {
      id: 'never-decided',
      title: 'What is never decided',
      paragraphs: [],
      points: [
        ['Who is right', 'Outlets differ; the page shows how. It does not call a reading false.'],
        [
          'Who took from whom',
          'Shared wording is shown as shared wording. A direction is named only where a credit or a date states it.',
        ],
        [
          'What is not stated',
          'A missing date, outlet, speaker or link stays missing. Nothing is guessed to fill a gap.',
        ],
      ],
    },
    {
      id: 'limits',
      title: 'Limits',
      paragraphs: [
        'Rules miss things. A statement may stand in an article in words too far from the others’ to be recognised, and is then shown as said by one outlet only. A sentence that says several things is compared as a whole or by its clauses. An origin that no one credits cannot be seen.',
        'The links printed here come from the captures or from the notes beside them. Where neither has one, the page says so.',
      ],
      points: [],
    },
  ] as readonly {
    id: string;
    title: string;
    paragraphs: readonly string[];
    points: readonly (readonly [term: string, text: string])[];
  }[],
};
