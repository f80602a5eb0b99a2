/**
 * Every fixed word that a page prints, in plain English, a file per kind of page. Whatever is not here is quoted from a
 * capture, written by an editor in `content/`, a number or a date. A new file needs its line below: `verify` takes the
 * words that pages may print from here.
 */
/** Figures that `bench/` prints, the one place for them; the about page shows them. */
export { default as accuracy } from '../../docs/accuracy.json' with { type: 'json' };
export * from './labels/common.ts';
export * from './labels/front.ts';
export * from './labels/search.ts';
export * from './labels/story.ts';
export * from './labels/pictures.ts';
export * from './labels/worksheet.ts';
export * from './labels/article.ts';
export * from './labels/rules.ts';
export * from './labels/sources.ts';
export * from './labels/versions.ts';
export * from './labels/about.ts';
export * from './labels/comfort.ts';
