import { describe, expect, test } from 'vitest';
import { parseCapture, parseSources } from '../../../src/ingest/index.ts';

const text =
  'The bridge across the harbour of Westhaven was opened again on Monday after eleven months of repairs, the town council said. ' +
  'Some 4,000 cars are expected to cross it every day, according to the council, which paid 12 million pounds for the work.';

/** The one article of a page whose head holds `head`, and `below` between its headline and its text. */
function pageWith(head: string, lang = '', words = text, below = '') {
  const html = `<!doctype html><html${lang}><head><title>Bridge reopens</title>${head}</head><body><article><h1>Bridge reopens after repairs</h1>${below}<p>${words}</p><p>${words}</p></article></body></html>`;
  const [article] = parseCapture({ file: 'a.html', bytes: Buffer.from(html), sidecar: null }, parseSources(null));
  if (article === undefined) throw new Error('The page holds one article.');
  return article;
}

const dates = (published: string, updated: string) =>
  `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${updated}">`;

describe('what a page states beside its text', () => {
  test('its section and its topics', () => {
    const { section, tags } = pageWith(
      '<meta property="article:section" content="Transport"><meta property="article:tag" content="Bridges">',
    );
    expect({ section, tags }).toEqual({ section: 'Transport', tags: ['Bridges'] });
  });

  test('the day of its last change, beside that of its publication', () => {
    const { published, updated } = pageWith(dates('2024-03-12T10:00:00Z', '2024-03-14T08:00:00Z')).dates;
    expect([published?.date, updated?.date]).toEqual(['2024-03-12', '2024-03-14']);
    expect(updated?.basis).toBe('metadata');
    expect(updated?.evidence.text).toContain('2024-03-14');
  });

  test('no change before the publication', () => {
    expect(pageWith(dates('2024-03-12T10:00:00Z', '2024-03-01T08:00:00Z')).dates.updated).toBeNull();
  });

  test('no day of publication where two bare days stand below the headline', () => {
    const below = (...days: readonly string[]) => {
      const lines = days.map((day) => `<p>${day}</p>`).join('');
      return pageWith('', '', text, lines).dates.published?.date ?? null;
    };
    expect(below('May 17, 2024')).toBe('2024-05-17');
    expect(below('May 17, 2024', 'May 17, 2024')).toBe('2024-05-17');
    expect(below('May 19, 2024', 'May 17, 2024')).toBeNull();
  });

  test('none of them where none is stated', () => {
    const { section, authors, dates: stated } = pageWith('');
    expect({ section, authors, updated: stated.updated }).toEqual({ section: null, authors: [], updated: null });
  });

  test('its language, as stated unless the text is clearly in another; else as detected', () => {
    const spanish =
      'El ayuntamiento reabrió el lunes el puente del puerto después de once meses de obras, según explicó el concejal de transportes a la prensa.';
    expect(pageWith('', ' lang="fr-FR"').language).toBe('en');
    expect(pageWith('', ' lang="es-MX"', spanish).language).toBe('es');
    expect(pageWith('').language).toBe('en');
    expect(pageWith('', '', spanish).language).toBe('es');
  });
});
