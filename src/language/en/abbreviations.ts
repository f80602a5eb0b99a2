/**
 * Abbreviations after whose dot a sentence goes on (AP Stylebook, "abbreviations and acronyms"; Oxford Style Manual),
 * without that dot. Initials ("J.") are a rule, not a list.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms messrs mx dr prof rev fr hon sen rep gov gen lt col maj capt cmdr sgt cpl pvt adm pres supt insp st mt ft
  u.s u.k u.n u.a.e e.u d.c n.y l.a a.m p.m e.g i.e cf viz vs v etc al approx est no nos vol pp fig ed eds ca
  inc ltd corp co bros plc dept univ assn natl intl ave blvd rd sq jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thur thurs fri sat sun ph.d m.d b.a m.a`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Those that begin a name. */
export const nameAbbreviations: ReadonlySet<string> = new Set('st ste mt ft pt'.split(' '));
