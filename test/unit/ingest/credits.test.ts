import { describe, expect, test } from 'vitest';
import { read } from './capture.ts';

const body =
  'The bridge over the river Torco was opened again on Monday after eleven months of work, the town of Valmar said.\n\nThe mayor cut a ribbon, and a band of firefighters played for the children of the two schools on the bank.';
const creditsOf = (last: string, text = body): [string, string, number | null, string][] =>
  read(`Bridge opens again\n\n${text}\n\n${last}`).credits.map(({ agency, role, sentence, evidence }) => [
    agency,
    role,
    sentence,
    evidence.text,
  ]);

describe('a sentence that names who contributed credits them for the whole article', () => {
  test.each([
    ['The Associated Press contributed to this report.', 'The Associated Press contributed to this report'],
    ['Reuters and Ann Lee have contributed to this story.', 'Reuters and Ann Lee have contributed to this story'],
    [
      'Associated Press writers Ann Lee in Denver and Bo Ek in Washington contributed to this report.',
      'Associated Press writers Ann Lee in Denver and Bo Ek in Washington contributed to this report',
    ],
  ])('%s', (line, evidence) => {
    expect(creditsOf(line)).toEqual([[expect.any(String), 'text', null, evidence]]);
  });

  test('and not the outlet whose own people did', () => {
    expect(creditsOf("Fox News' Ann Lee and The Associated Press contributed to this report.")).toEqual([
      ['Fox News', 'mention', 2, "Fox News' Ann Lee and The Associated Press"],
      ['Associated Press', 'text', null, 'The Associated Press contributed to this report'],
    ]);
  });

  test('in Spanish too', () => {
    const text =
      'El puente sobre el río Torco se abrió de nuevo el lunes tras once meses de obras, según el ayuntamiento de Valmar.\n\nLa alcaldesa cortó una cinta y una banda de bomberos tocó para los niños de las dos escuelas de la orilla.';
    expect(creditsOf('Reuters y Ana Ruiz contribuyeron a este reportaje.', text)).toEqual([
      ['Reuters', 'text', null, 'Reuters y Ana Ruiz contribuyeron a este reportaje'],
    ]);
  });

  test('which a gift does not', () => {
    expect(creditsOf('Reuters contributed to the fund for the bridge.')).toEqual([
      ['Reuters', 'mention', 2, 'Reuters contributed to the fund for the bridge.'],
    ]);
  });
});
