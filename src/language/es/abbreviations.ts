/**
 * Abbreviations after whose dot a sentence goes on, without that dot (RAE and ASALE, Ortografía de la lengua española, 2010, appendix 2).
 * Initials ("J.") are a rule, not a list.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `sr sra srta sres sras d dña dra dr dres dras prof profa lic licda ing arq mons pbro rvdo excmo excma ilmo ilma hno hna fr sto sta
  gral cnel cap tte sgto almte ee uu ee.uu rr hh cc.aa c.c.a.a ff.aa jj oo av avda c ctra pl pza urb dpto depto prov edo
  pág págs pp p núm núms n nro art arts cap caps ed vol fig ej cf cfr vid etc aprox máx mín tel tfno ext
  a.c d.c a.m p.m s.a s.l cía ltda hnos admón ayto gob ud uds vd vds ene feb abr jun jul ago sep sept oct nov dic
  lun mié jue vie sáb dom km kg cm mm`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Those that begin a name. */
export const nameAbbreviations: ReadonlySet<string> = new Set('sto sta'.split(' '));
