import type { CreditGrammar } from '../credit-grammar.ts';

const noun = String.raw`(?:agencia|agencia de noticias|agencia de prensa|diario|periódico|rotativo|semanario|revista|cadena|cadena de televisión|canal|televisión|radio|emisora|medio|medios|portal|web)`;
const ownership = String.raw`(?:estatal|oficial|pública|público|públicos|estatales|oficiales|gubernamental)`;
const article = String.raw`(?:el|la|los|las|un|una|su|este|esta|al|del)`;
/** "china", "rusa": who owns it. */
const origin = String.raw`(?: \p{Ll}{3,16})?`;
const report = String.raw`inform(?:ó|a|an|aron)|report(?:ó|a)|adelant(?:ó|a)|public(?:ó|a)|revel(?:ó|a)|desvel(?:ó|a)|recog(?:ió|e)|señal(?:ó|a)|detall(?:ó|a)|asegur(?:ó|a)|cuenta|(?:ha|había) (?:informado|reportado|adelantado|publicado|revelado|desvelado|recogido|podido saber)`;
/** Up to four words between the phrase and the name: "la agencia estatal china". */
const attributes = String.raw`(?:[\p{L}.-]{1,20} ){0,4}`;

/** Attribution in Spanish news (Agencia EFE and Fundéu, Libro del estilo urgente, 2011, "atribución"). */
export const credit: CreditGrammar = {
  reportsAfter:
    /^,? (?:(?:ya|también|primero|en exclusiva) )?(?:inform(?:ó|a|aron)|report(?:ó|a)|adelant(?:ó|a)|public(?:ó|a)|revel(?:ó|a)|desvel(?:ó|a)|(?:ha|había) (?:informado|reportado|adelantado|publicado|revelado|desvelado))(?![\p{L}\p{N}])/u,
  nounBefore: new RegExp(
    String.raw`(?:^|\s)(?:${article} )?${noun}(?: de noticias)?(?: ${ownership})?${origin} $`,
    'iu',
  ),
  attributesBefore: new RegExp(
    String.raw`(?:según(?: (?:${report}))?(?: a)?|de acuerdo con|${report}|citad[oa]s? por|recogid[oa]s? por|publicad[oa]s? (?:por|en)|información (?:de|publicada (?:por|en))|citando a) ${attributes}$`,
    'iu',
  ),
  venueBefore: new RegExp(
    String.raw`(?:entrevistas? (?:con|en|a|de|concedida a)|declaraciones (?:a|en)|conversación con|dijo a|ha dicho a|explicó a|contó a|comentó a|declaró a|(?:artículo|columna|tribuna) (?:en|de)) ${attributes}$`,
    'iu',
  ),
  stateAgencyBefore: new RegExp(
    String.raw`(?:^|\s)(?:${article} )?${noun}(?: de noticias)? ${ownership}${origin} $`,
    'iu',
  ),
  saysAfter: /^ (?:dijo|dice|señaló|indicó|afirmó)(?![\p{L}\p{N}])/u,
  contributed:
    / (?:contribuy(?:ó|eron)|colabor(?:ó|aron)|particip(?:ó|aron)) (?:a|con|en) (?:este|esta) (?:informe|información|reportaje|artículo|nota|noticia)(?![\p{L}\p{N}])/u,
};
