/** Letters of the scripts that run from right to left (Unicode bidirectional classes R and AL), as far as the news is written in them. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const letters = /\p{L}/gu;

export interface Writing {
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
}

/**
 * How an element that prints quoted words is to be set: from right to left where next to no letter runs the other way, so that an English
 * sentence that quotes more Arabic than it says in English stays English; and the language, where it is another than the page's. Left out where the page's own will do.
 *
 * @param language BCP 47 tag of the article, `und` where it is not known.
 */
export function writingOf(text: string, language = 'en'): Writing {
  const other = text.match(rightToLeft)?.length ?? 0;
  const lang = /^(?:en\b|und$)/i.test(language) ? {} : { lang: language };
  if (other === 0) return lang;
  const all = text.match(letters)?.length ?? 0;
  return { dir: other > all * 0.9 ? 'rtl' : 'ltr', ...lang };
}
