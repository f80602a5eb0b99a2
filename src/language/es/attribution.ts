import type { AttributionWords } from '../attribution-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/**
 * Attribution in news Spanish: verbs of speech that take a statement as their object (RAE and ASALE, Nueva gramática de la lengua española, 2009,
 * sections 43.9–43.10), and the kinds of source that the Manual de español urgente (Fundéu) and the Libro de estilo of El País tell apart.
 */
export const attribution: AttributionWords = {
  nounFirst: true,
  // Without forms that are nouns as often: informe, anuncio, nota.
  verbs: words(
    `dice dicen dijo dijeron dicho diciendo informó informaron informado informa afirma afirman afirmó afirmaron afirmado afirmando
    asegura aseguran aseguró aseguraron asegurado asegurando señala señalan señaló señalaron señalado señalando explica explican explicó
    explicaron explicado explicando añade añaden añadió añadieron añadido añadiendo agregó agregaron agregado declara declaran declaró
    declararon declarado sostiene sostienen sostuvo sostuvieron sostenido advierte advierten advirtió advirtieron advertido advirtiendo
    confirma confirman confirmó confirmaron confirmado confirmando admite admiten admitió admitieron admitido reconoce reconocen reconoció
    reconocieron reconocido insiste insisten insistió insistieron insistido indicó indicaron indicado indicando manifestó manifestaron
    manifestado precisó precisaron precisado reveló revelaron revelado subraya subrayan subrayó subrayaron subrayado relata relatan relató
    relataron relatado cuenta cuentan contó contaron contado argumenta argumentó argumentaron alega alegó alegaron calculan calculó calcularon
    estima estiman estimó estimaron denunció denunciaron denunciado aseveró recalcó recalcaron testificó declaró`,
  ),
  people: words(
    `fuente fuentes persona personas funcionario funcionaria funcionarios asesor asesora asesores experto experta expertos expertas analista analistas
    testigo testigos diplomático diplomática diplomáticos crítico críticos portavoz portavoces representante representantes legislador legisladores
    investigador investigadora investigadores observador observadores directivo directivos economista economistas científico científica científicos
    partidario partidarios residente residentes vecino vecina vecinos médico médica médicos abogado abogada abogados historiador historiadores
    autoridades otros algunos muchos alguien hombre mujer estudiante estudiantes empleado empleados empleada familiar familiares agricultores
    comerciantes técnicos bomberos allegados`,
  ),
  bodies: words(
    `policía tribunal tribunales juzgado fiscalía ministerio gobierno ejecutivo departamento autoridad agencia empresa compañía concesionaria universidad
    hospital oficina comité comisión administración ejército marina banco regulador sindicato sindicatos patronal asociación junta consejo
    consejería embajada parlamento congreso senado partido servicio ayuntamiento alcaldía cámara comunicado informe estudio encuesta sondeo
    documento documentos demanda querella atestado federación organización`,
  ),
  media: words(
    'periódico periódicos diario diarios revista revistas cadena cadenas canal canales emisora emisoras televisión radio web medio medios teletipo tabloide',
  ),
  ownedByState: words('estatal estatales oficial oficiales pública público públicos públicas'),
};
