/** Regular verbs in -ar: the past, the imperfect, the participle and the gerund; the present where it is no frequent noun ("la denuncia"). */
const regular =
  `afirm asegur señal indic declar anunci inform revel precis matiz puntualiz recalc subray remarc resalt destac apunt coment contest manifest
  argument reiter zanj lament celebr critic acus reclam report detall confirm explic record opin augur vaticin consider estim
  relat narr cit adelant avis espet ironiz brome grit clam conden reproch alert recomend valor`.split(/\s+/u);

/** Present forms that are nouns or adjectives more often than verbs. */
const nouns = new Set('critica alerta valora condena cita estima grita clama precisa'.split(' '));

const endings = ['ó', 'aron', 'a', 'an', 'aba', 'aban', 'ado', 'ando', 'ará'];

const others = `dijo dijeron dice dicen decía decían dicho diciendo añadió añadieron añade añaden añadido añadiendo agregó agregaron agrega agregan agregado
  insistió insistieron insiste insisten insistido insistiendo respondió respondieron responde responden respondido respondiendo
  preguntó preguntaron preguntado advirtió advirtieron advierte advierten advertido advirtiendo admitió admitieron admite admiten admitido
  reconoció reconocieron reconoce reconocen reconocido reconociendo negó negaron niega niegan negado negando desmintió desmiente desmentido
  denunció denunciaron denunciado denunciando pidió pidieron pide piden pedido pidiendo exigió exigieron exige exigen exigido exigiendo
  instó instaron instado prometió prometieron promete prometen prometido prometiendo escribió escribieron escribe escriben escrito escribiendo
  sostuvo sostuvieron sostiene sostienen sostenido mantuvo mantiene expuso expone expuesto expresó expresaron expresa expresado defendió defiende
  defendido concluyó concluyen concluido concluyendo aclaró aclara aclarado constató constata ratificó ratifica ratificado contó cuenta cuentan contado quejó queja quejan quejado
  publicó publicado tuiteó sentenció sentenciado llamó llamaron llamado llamando calificó calificaron califica calificado calificando
  tachó tachado tachando tildó tildado tildando describió describe descrito describiendo definió define definido definiendo denominó denominado
  bautizó bautizado sugirió sugiere sugerido coreó corearon coreaban coreando prosiguió prosigue continuó`;

/**
 * Verb forms that introduce or report speech: the verbs of communication of Maldonado, "Discurso directo y discurso indirecto", in Bosque and Demonte,
 * Gramática descriptiva de la lengua española (1999), section 55.2, as far as newspapers use them.
 */
export const speechVerbs: ReadonlySet<string> = new Set([
  ...regular.flatMap((stem) => endings.map((ending) => `${stem}${ending}`)).filter((form) => !nouns.has(form)),
  ...others.split(/\s+/u),
]);
