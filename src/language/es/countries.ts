/**
 * Countries as newspapers name them: short name, then other names and abbreviations, and after the bar the seat of government, which stands for
 * it ("Pekín respondió"). From RAE and ASALE, Ortografía de la lengua española (2010), appendix 5. Demonyms are left out: they are written
 * small, and the table holds for capitalised words only.
 */
const table = `
afganistán | kabul
albania | tirana
alemania, república federal de alemania | berlín
angola | luanda
arabia saudí, arabia saudita | riad
argelia | argel
argentina | buenos aires
armenia | ereván
australia | camberra, canberra
austria | viena
azerbaiyán | bakú
bangladés, bangladesh | daca
bélgica
bielorrusia | minsk
bolivia | la paz
bosnia | sarajevo
brasil | brasilia
bulgaria | sofía
camboya
camerún | yaundé
canadá | ottawa
catar, qatar | doha
chad
chile | santiago
china | pekín, beijing
chipre | nicosia
colombia | bogotá
corea del norte | pionyang
corea del sur | seúl
costa rica
croacia | zagreb
cuba | la habana
dinamarca | copenhague
ecuador | quito
egipto | el cairo
el salvador
emiratos árabes unidos, emiratos | abu dabi
eslovaquia | bratislava
eslovenia | liubliana
españa | madrid
estados unidos, ee uu, eeuu, ee.uu, usa, eua | washington
estonia | tallin
etiopía | adís abeba
filipinas | manila
finlandia | helsinki
francia | parís
georgia | tiflis
ghana | acra
grecia | atenas
guatemala
guinea ecuatorial | malabo
haití | puerto príncipe
honduras | tegucigalpa
hungría | budapest
india | nueva delhi
indonesia | yakarta
irak | bagdad
irán | teherán
irlanda | dublín
islandia | reikiavik
israel
italia | roma
jamaica | kingston
japón | tokio
jordania | amán
kazajistán | astaná
kenia | nairobi
kuwait
letonia | riga
líbano | beirut
libia | trípoli
lituania | vilna
malasia | kuala lumpur
malí | bamako
marruecos | rabat
mauritania | nuakchot
méxico, méjico | ciudad de méxico
moldavia | chisináu
mozambique | maputo
myanmar, birmania | naipyidó
nepal | katmandú
nicaragua | managua
níger | niamey
nigeria | abuya
noruega | oslo
nueva zelanda, nueva zelandia | wellington
países bajos, holanda | la haya
pakistán | islamabad
palestina | ramala
panamá
paraguay | asunción
perú | lima
polonia | varsovia
portugal | lisboa
reino unido, gran bretaña | londres
república checa, chequia | praga
república dominicana | santo domingo
ruanda | kigali
rumanía, rumania | bucarest
rusia, federación rusa | moscú
senegal | dakar
serbia | belgrado
siria | damasco
somalia | mogadiscio
sri lanka | colombo
sudáfrica | pretoria
sudán | jartum
suecia | estocolmo
suiza | berna
tailandia | bangkok
taiwán | taipéi
tanzania
túnez
turquía | ankara
ucrania | kiev, kyiv
uganda | kampala
uruguay | montevideo
venezuela | caracas
vietnam | hanói
yemen | saná
zimbabue | harare`;

interface CountryForms {
  readonly country: string;
  readonly names: readonly string[];
  readonly seats: readonly string[];
}

const countries: readonly CountryForms[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [names = [], seats = []] = line.split(' | ').map((forms) => forms.split(', '));
    return { country: names[0] ?? '', names, seats };
  });

/** Lower-case forms, one space between words, to the country's short name; for capitalised words only. */
export const countryNames: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ country, names }) => names.map((name): [string, string] => [name, country])),
);

/** Lower-case seats of government to the country for which they stand. */
export const seatsOfGovernment: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ country, seats }) => seats.map((seat): [string, string] => [seat, country])),
);
