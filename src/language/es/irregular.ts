/**
 * Irregular forms and their base form, as far as a stemmer does not bring the forms together: the irregular verbs and participles of RAE and
 * ASALE, Nueva gramática de la lengua española (2009), section 4.13, that newspapers use most. Base form first.
 */
const table = `
morir murió murieron muerto muerta muertos muertas muere mueren muerte muertes,
herir hirió hirieron herido herida heridos heridas,
decir dijo dijeron dice dicen dicho, hacer hizo hicieron hecho hace hacen, ir fue fueron va van iba iban,
venir vino vinieron viene vienen, tener tuvo tuvieron tiene tienen tenía, poner puso pusieron puesto pone ponen,
poder pudo pudieron puede pueden podrá podrán, querer quiso quisieron quiere quieren, saber supo supieron sabe saben,
dar dio dieron da dan, ver vio vieron visto ve ven, traer trajo trajeron trae, caer cayó cayeron cae caen,
abrir abrió abrieron abierto abierta abiertos abiertas, cubrir cubierto cubierta, escribir escrito escrita, romper roto rota,
volver volvió volvieron vuelto vuelve vuelven, resolver resuelto resuelta, cerrar cierra cierran cierre,
pedir pidió pidieron pide piden, seguir siguió siguieron sigue siguen, elegir eligió eligieron elige electo elección,
reducir redujo redujeron reduce reducción, producir produjo produjeron produce producción, conducir condujo condujeron,
perder pierde pierden pérdida pérdidas, subir sube subida, bajar baja bajada, crecer creció crece crecimiento,
firmar firma firmas, acordar acuerda acuerdan acuerdo acuerdos, detener detuvo detuvieron detiene detenido detenidos detención,
mantener mantuvo mantuvieron mantiene, obtener obtuvo obtuvieron obtiene, sostener sostuvo sostuvieron sostiene,
destruir destruyó destruyeron destruido destrucción, construir construyó construyeron construye construcción,
huir huyó huyeron huye, oír oyó oyeron, leer leyó leyeron, creer creyó cree creen`;

/** Lower-case irregular forms to their base form. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  table.split(',').flatMap((entry) => {
    const [base = '', ...forms] = entry.trim().split(/\s+/u);
    return forms.map((form): [string, string] => [form, base]);
  }),
);
