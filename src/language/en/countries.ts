/**
 * Countries as newspapers name them: short name, then demonyms, adjectives and abbreviations, and after the bar the seat of
 * government, which stands for it ("Beijing said"). States of the United Nations (UNGEGN List of Country Names, 2023) that have a
 * demonym of their own, in the forms of the AP Stylebook.
 */
const table = `
afghanistan, afghan, afghans | kabul
albania, albanian, albanians | tirana
algeria, algerian, algerians | algiers
angola, angolan, angolans | luanda
argentina, argentine, argentines, argentinian, argentinians | buenos aires
armenia, armenian, armenians | yerevan
australia, australian, australians | canberra
austria, austrian, austrians | vienna
azerbaijan, azerbaijani, azerbaijanis | baku
bahrain, bahraini, bahrainis | manama
bangladesh, bangladeshi, bangladeshis | dhaka
belarus, belarusian, belarusians | minsk
belgium, belgian, belgians
bolivia, bolivian, bolivians | la paz
bosnia, bosnian, bosnians | sarajevo
brazil, brazilian, brazilians | brasilia
britain, british, briton, britons, uk, united kingdom | london
bulgaria, bulgarian, bulgarians | sofia
burundi, burundian, burundians
cambodia, cambodian, cambodians | phnom penh
cameroon, cameroonian, cameroonians | yaounde
canada, canadian, canadians | ottawa
chad, chadian, chadians
chile, chilean, chileans | santiago
china, chinese, prc | beijing
colombia, colombian, colombians | bogota
croatia, croatian, croatians, croat, croats | zagreb
cuba, cuban, cubans | havana
cyprus, cypriot, cypriots | nicosia
czechia, czech, czechs, czech republic | prague
denmark, danish, dane, danes | copenhagen
ecuador, ecuadorean, ecuadoreans, ecuadorian, ecuadorians | quito
egypt, egyptian, egyptians | cairo
eritrea, eritrean, eritreans | asmara
estonia, estonian, estonians | tallinn
ethiopia, ethiopian, ethiopians | addis ababa
finland, finnish, finn, finns | helsinki
france, french, frenchman, frenchmen | paris
georgia, georgian, georgians | tbilisi
germany, german, germans | berlin
ghana, ghanaian, ghanaians | accra
greece, greek, greeks | athens
guatemala, guatemalan, guatemalans
haiti, haitian, haitians | port-au-prince
honduras, honduran, hondurans | tegucigalpa
hungary, hungarian, hungarians | budapest
iceland, icelandic, icelander, icelanders | reykjavik
india, indian, indians | new delhi
indonesia, indonesian, indonesians | jakarta
iran, iranian, iranians | tehran
iraq, iraqi, iraqis | baghdad
ireland, irish, irishman | dublin
israel, israeli, israelis
italy, italian, italians | rome
jamaica, jamaican, jamaicans
japan, japanese | tokyo
jordan, jordanian, jordanians | amman
kazakhstan, kazakh, kazakhs | astana
kenya, kenyan, kenyans | nairobi
kosovo, kosovar, kosovars | pristina
kuwait, kuwaiti, kuwaitis
kyrgyzstan, kyrgyz | bishkek
laos, laotian, laotians | vientiane
latvia, latvian, latvians | riga
lebanon, lebanese | beirut
libya, libyan, libyans | tripoli
lithuania, lithuanian, lithuanians | vilnius
malaysia, malaysian, malaysians | kuala lumpur
mali, malian, malians | bamako
mexico, mexican, mexicans | mexico city
moldova, moldovan, moldovans | chisinau
mongolia, mongolian, mongolians | ulaanbaatar
montenegro, montenegrin, montenegrins | podgorica
morocco, moroccan, moroccans | rabat
mozambique, mozambican, mozambicans | maputo
myanmar, burma, burmese | naypyitaw
nepal, nepali, nepalis, nepalese | kathmandu
netherlands, dutch, dutchman, holland | the hague
new zealand, new zealander, new zealanders | wellington
nicaragua, nicaraguan, nicaraguans | managua
nigeria, nigerian, nigerians | abuja
north korea, north korean, north koreans, dprk | pyongyang
norway, norwegian, norwegians | oslo
oman, omani, omanis | muscat
pakistan, pakistani, pakistanis | islamabad
palestine, palestinian, palestinians | ramallah
panama, panamanian, panamanians
paraguay, paraguayan, paraguayans | asuncion
peru, peruvian, peruvians | lima
philippines, philippine, filipino, filipinos | manila
poland, polish, pole, poles | warsaw
portugal, portuguese | lisbon
qatar, qatari, qataris | doha
romania, romanian, romanians | bucharest
russia, russian, russians, russian federation | moscow, kremlin
rwanda, rwandan, rwandans | kigali
saudi arabia, saudi, saudis, saudi arabian | riyadh
senegal, senegalese | dakar
serbia, serbian, serbians, serb, serbs | belgrade
singapore, singaporean, singaporeans
slovakia, slovak, slovaks | bratislava
slovenia, slovenian, slovenians, slovene, slovenes | ljubljana
somalia, somali, somalis | mogadishu
south africa, south african, south africans | pretoria
south korea, south korean, south koreans | seoul
spain, spanish, spaniard, spaniards | madrid
sri lanka, sri lankan, sri lankans | colombo
sudan, sudanese | khartoum
sweden, swedish, swede, swedes | stockholm
switzerland, swiss | bern
syria, syrian, syrians | damascus
taiwan, taiwanese | taipei
tajikistan, tajik, tajiks | dushanbe
tanzania, tanzanian, tanzanians | dodoma
thailand, thai, thais | bangkok
tunisia, tunisian, tunisians | tunis
turkey, turkish, turk, turks, turkiye | ankara
turkmenistan, turkmen | ashgabat
uganda, ugandan, ugandans | kampala
ukraine, ukrainian, ukrainians | kyiv, kiev
united arab emirates, uae, emirati, emiratis | abu dhabi
united states, united states of america, usa, us, america, american, americans | washington
uruguay, uruguayan, uruguayans | montevideo
uzbekistan, uzbek, uzbeks | tashkent
venezuela, venezuelan, venezuelans | caracas
vietnam, vietnamese | hanoi
yemen, yemeni, yemenis | sanaa
zambia, zambian, zambians | lusaka
zimbabwe, zimbabwean, zimbabweans | harare`;

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

/**
 * Lower-case forms, one space between words, to the country's short name. They hold for capitalised words only:
 * a Pole is not a pole, and "us" is a pronoun.
 */
export const countryNames: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ country, names }) => names.map((name): [string, string] => [name, country])),
);

/** Lower-case seats of government to the country for which they stand. */
export const seatsOfGovernment: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ country, seats }) => seats.map((seat): [string, string] => [seat, country])),
);
