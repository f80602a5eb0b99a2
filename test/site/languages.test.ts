import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { language as words } from '../../src/site/labels.ts';
import { verifySite } from '../../src/site/verify/site.ts';
import { folder } from './folder.ts';
import { build, output } from './run-astro.ts';

const spanish = 'examples/spanish/articles';
const french = `Le pont du port de Valmer rouvre après onze mois de travaux

Le 16 mai 2024

Le pont du port de Valmer a été rouvert lundi matin après onze mois de travaux, a annoncé la mairie, qui a payé douze millions d’euros.

Les pêcheurs se plaignent que personne ne leur a demandé leur avis, et une fanfare a joué sous la pluie jusqu’à midi.
`;

/** Every element that prints words of a capture, with the language that holds for it. */
function* quoted(node: DefaultTreeAdapterTypes.Node, lang = ''): Generator<{ lang: string; capture: string }> {
  const attribute = (name: string) =>
    'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
  const own = attribute('lang') ?? lang;
  const capture = attribute('data-capture');
  if (capture !== undefined) yield { lang: own, capture };
  if ('childNodes' in node) for (const child of node.childNodes) yield* quoted(child, own);
}

test('a site in Spanish and French is proved; quoted words say their language, and what was not compared is said', () => {
  const content = folder(
    {
      'sources.yaml': readFileSync('examples/spanish/sources.yaml'),
      ...Object.fromEntries(
        readdirSync(spanish).map((file) => [`articles/${file}`, readFileSync(join(spanish, file))]),
      ),
      'articles/pont.txt': french,
    },
    join(output, 'content-languages'),
  );
  const dist = join(output, 'languages');
  const { status, printed } = build({ content, dist });
  expect(printed).toContain('Complete');
  expect(status).toBe(0);
  expect(verifySite(dist, content).doubts).toEqual([]);

  const pageOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  for (const [id, lang] of [
    ['riada_segre', 'es'],
    ['pont', 'fr'],
  ] as const) {
    const passages = [...quoted(parse(pageOf(`articles/${id}`)))].filter(({ capture }) => capture === id);
    expect(passages.length).toBeGreaterThan(3);
    expect(new Set(passages.map((passage) => passage.lang))).toEqual(new Set([lang]));
  }
  expect(pageOf('articles/pont')).toContain(words.noWords);
  expect(pageOf('articles/riada_segre')).not.toContain(words.noWords);
  const [story] = readdirSync(join(dist, 'stories')).filter((slug) => slug.startsWith('le-pont'));
  expect(pageOf(`stories/${story}`)).toContain(words.noWords);
});
