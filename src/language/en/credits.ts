import type { CreditGrammar } from '../credit-grammar.ts';

const agencyNoun = String.raw`(?:news agency|news service|press agency|newswire|agency|newspaper|daily|news channel|channel|television|TV|broadcaster|magazine|network|website|media)`;
const ownership = String.raw`(?:state|state-run|state-owned|state-controlled|state-backed|official|government-run)`;
const article = String.raw`(?:the|a|an|its|their|this|that|[\p{L}.-]{2,20}['’]s)`;
/** Up to four words between the phrase and the name: "China's state-run news agency". */
const attributes = String.raw`(?:[\p{L}'’.-]{1,20} ){0,4}`;

/** Attribution in news English, as the agencies' own handbooks ask for it (Reuters, Handbook of Journalism, "attribution"; AP Stylebook). */
export const credit: CreditGrammar = {
  reportsAfter: new RegExp(
    String.raw`^(?:,? ${agencyNoun})?,? (?:has |had )?(?:also |first |earlier |exclusively |separately |previously )?(?:reported|reports|said in (?:a|its|an) (?:[\p{L}-]+ )?(?:report|article|story|dispatch|commentary|readout)|wrote|revealed|disclosed)(?:[.,]|(?![\p{L}\p{N}]))`,
    'u',
  ),
  nounBefore: new RegExp(String.raw`(?:^|\s)(?:${article} )?(?:${ownership} )?${agencyNoun} $`, 'iu'),
  attributesBefore: new RegExp(
    String.raw`(?:according to(?: (?:a|the) (?:[\p{L}-]+ )?(?:report|article|story|dispatch|readout|investigation|analysis) (?:by|from|in|on|of))?|(?:as )?(?:first |earlier )?(?:reported|quoted|cited|seen|obtained|reviewed|published|carried) (?:by|in|on)|(?:report|reports|reporting|article|story|dispatch|investigation) (?:by|in|on|from|of)|citing|quoting|as per|per|told by) ${attributes}$`,
    'iu',
  ),
  venueBefore: new RegExp(
    String.raw`(?:(?:interview|interviews|conversation|conversations|comments|remarks|statement|essay|column|op-ed|appearance) (?:with|to|on|by|for|in)|(?:interviewed|questioned) by|told|telling|tells|(?:speaking|spoke|talking|talked) (?:to|with|on)) ${attributes}$`,
    'iu',
  ),
  stateAgencyBefore: new RegExp(String.raw`(?:^|\s)(?:${article} )?${ownership} ${agencyNoun} $`, 'iu'),
  saysAfter: /^ (?:said|says)(?![\p{L}\p{N}])/u,
  contributed: / contributed (?:to (?:this|the) (?:report|story|article)|(?:to )?reporting)(?![\p{L}\p{N}])/u,
};
