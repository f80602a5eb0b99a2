import type { PageWords } from '../page-words.ts';
import { crawlerKeys } from '../crawler-keys.ts';
import { items } from '../items.ts';

/** The furniture of Spanish-language news pages, as the common page templates and comment, share and newsletter widgets print it. */
export const page: PageWords = {
  publishedLabels: new Set(
    items(
      'publicado; publicada; publicado el; publicada el; fecha de publicación; fecha; creado; creado el; primera publicación; el; día',
    ),
  ),
  looseDateLabels: new Set(['el', 'fecha', 'creado', 'creado el', 'día']),
  updatedLabels: new Set(
    items(
      'actualizado; actualizada; actualizado el; actualizada el; actualizado a; última actualización; ultima actualización; actualización; modificado; modificado el; última modificación; act',
    ),
  ),
  beforeTime: ['a las', 'a la', 'las'],
  behindTime: items('hrs; hr; horas; hora; hora peninsular; hora local'),
  bylineLabels: new Set(
    items(
      'por; escrito por; autor; autora; autores; redactado por; texto; texto de; una información de; firma; de la redacción de',
    ),
  ),
  bylineJoiners: new Set(['y', 'e']),
  bylineParticles: new Set(
    items('de; del; la; las; los; y; e; van; von; der; den; el; al; bin; da; do; dos; di; &; en; para; desde; i'),
  ),
  gluedBylineLabel: /^Por(?=\p{Lu}\p{Ll}+\s\p{Lu})/u,
  desks: new Set(
    items(`redacción; la redacción; redacción digital; redacción web; redacción internacional; redacción nacional; redacción central; agencias; agencia; servicios; servicio exterior;
      corresponsal; nuestro corresponsal; nuestra corresponsal; enviado especial; enviada especial; mesa digital; mesa de redacción; equipo de redacción; staff; editorial; web; internacional; economía y negocios; deportes; última hora; comunicación; colaborador; colaboradora`),
  ),
  furniture: new Set(
    items(`crea una cuenta; crear una cuenta; crear cuenta; regístrate para obtener una cuenta; bienvenido; bienvenida; ingresa a tu cuenta; ingresar; tu nombre de usuario; tu contraseña; contraseña; ¿olvidaste tu contraseña; olvidaste tu contraseña; recupera tu contraseña; recuperación de contraseña; tu correo electrónico; consigue ayuda; mi cuenta; cerrar sesión;
      cerrar; x; cargando; menú; menu; buscar; iniciar sesión; inicia sesión; acceder; accede; registrarse; regístrate; registro; suscríbete; suscribirse; suscríbase; suscripción; suscripciones; compartir; comparte; comparte en;
      compartir en; comparte esta noticia; compartir esta noticia; comparte este artículo; compartir artículo; compártelo; tuitear; imprimir; correo; correo electrónico; email; e-mail; enviar; enviar por correo; guardar; guardar noticia; copiar enlace; copiar url; enlace copiado; copiado; me gusta; comentar; comentario; comentarios; responder; facebook; facebook messenger;
      twitter; whatsapp; linkedin; pinterest; telegram; bluesky; threads; reddit; instagram; youtube; tiktok; flipboard; messenger; rss; publicidad; anuncio; anuncios; patrocinado; contenido patrocinado; contenido de marca; seguir leyendo; sigue leyendo; continuar leyendo; ir al contenido; saltar al contenido; leer más; más; más información; ver más; mostrar más; cargar más; ver todo; ver todos; ver todas;
      siguiente; anterior; volver; volver arriba; arriba; inicio; portada; salir; sin comentarios; no hay comentarios; deja un comentario; deja tu comentario; dejar un comentario; escribe un comentario; escribe tu comentario; publicar comentario; ver comentarios; mostrar comentarios; ocultar comentarios; únete a la conversación; participa;
      en directo; directo; en vivo; ver; escuchar; escuchar artículo; escucha la noticia; reproducir; pausa; silencio; síguenos; síganos; seguir; siguiendo; boletín; boletines; newsletter; newsletters; notificaciones; descarga la app; descargar app; política de cookies; política de privacidad; aviso legal; condiciones de uso; términos de uso; aceptar; aceptar todo; rechazar; configurar; de acuerdo; entendido;
      última hora; últimas noticias; noticias; noticia; lo último; foto; fotos; vídeo; vídeos; video; videos; galería; imagen; imágenes; ampliar; ampliar foto; ampliar imagen; pantalla completa; nuevo; tamaño de texto; todos los derechos reservados; desplegar; edición; ediciones; edición impresa; hemeroteca; kiosko y más; kiosco; contenido exclusivo; solo para suscriptores; exclusivo para suscriptores;
      ocultar; mostrar; seleccionar; abrir; cancelar; traducir; regalar artículo; regala esta noticia; ver galería; aa; a+; a-; menos texto`),
  ),
  notices: {
    openings:
      items(`haz clic aquí; pulsa aquí; haga clic aquí; síguenos en; síguenos también en; sigue toda la información; sigue la actualidad; sigue nuestro canal; únete a nuestro canal; únete al canal; suscríbete a; suscríbete para; suscríbase a; suscríbete ya; regístrate para; regístrate gratis; inicia sesión para; apúntate a;
      recibe en tu correo; recibe cada; recibe las; recibe nuestra; recibe nuestro; consulta nuestra; consulta aquí; descarga nuestra; descarga la app; descárgate; puedes seguir a; puedes consultar; puedes leer; lee también; no te pierdas; gracias por leer; apoya nuestro periodismo; ayúdanos a; hazte socio; hazte socia;
      si quieres recibir; para más información; este artículo ha sido corregido; fe de errores`),
    phrases:
      items(`contraseña por correo electrónico; recupera tu contraseña; has olvidado tu contraseña; todos los derechos reservados; queda prohibida la reproducción; prohibida su reproducción; prohibida toda reproducción; se prohíbe la reproducción; sin el consentimiento previo; ya soy suscriptor; ya eres suscriptor; si ya eres suscriptor; exclusivo para suscriptores; solo para suscriptores; contenido para suscriptores; para seguir leyendo;
      para continuar leyendo; tu dirección de correo electrónico no será publicada; los campos obligatorios; los comentarios están cerrados; normas de participación; por favor inicia sesión; navegador no soporta; no es compatible con; activa javascript; usamos cookies; utilizamos cookies; cookies propias y de terceros; síguenos en; comisión por las compras`),
    pairs: [
      [
        items('cookies; cookie'),
        items('aceptar; acepta; aceptas; consentimiento; navegador; política; preferencias; configuración; navegando'),
      ],
      [items('navegador; navegadores'), items('compatible; soporta; actualiza; actualizar; activa; desactivado')],
      [
        items('boletín; boletines; newsletter; newsletters; alertas'),
        items('suscríbete; apúntate; regístrate; recibe; recibir; correo; diario; semanal; gratis'),
      ],
      [items('política de privacidad; protección de datos'), items('términos; acepto; aceptas; condiciones')],
      [items('whatsapp; telegram; instagram; redes sociales'), items('síguenos; únete; canal; suscríbete')],
    ],
  },
  tailHeadings: new Set(
    items(`te puede interesar; te puede gustar; te podría interesar; también te puede interesar; puede interesarte; quizás te interese; noticias relacionadas; noticia relacionada; artículos relacionados; artículo relacionado; contenido relacionado; relacionado; relacionadas; relacionados; más información; más noticias; más en; más sobre; temas relacionados;
      lee también; leer también; le puede interesar; le puede interesar también; además; no te pierdas; lo más leído; lo más visto; lo más; los más leídos; más leídas; más leídos; más vistas; las más leídas; más vistos; lo más comentado; lo más compartido; tendencias; ahora en portada; lo último; últimas noticias; última hora; te recomendamos; recomendados; recomendado; recomendaciones; recomendamos;
      ver más; siguiente noticia; noticia anterior; siguiente artículo; artículo anterior; en esta sección; sobre el autor; sobre la autora; sobre la firma; quiénes somos; contacto; boletín; newsletter; suscríbete; síguenos; comparte; compartir; etiquetas; temas; archivado en; comentarios; deja un comentario; contenido patrocinado; enlaces patrocinados; más en esta sección; otras noticias; de tu interés; también en; la agenda; newsletters`),
  ),
  tailOpenings: items(
    'te puede interesar; más noticias de; más noticias sobre; más información sobre; más información en; más en; más sobre; leer más sobre; lee más sobre; ver más sobre; lo más leído de; lo más leído en; lo último en; lo último de; haz clic para compartir; comparte en; comparte esta; compartir en; suscríbete a; archivado en; publicado en; etiquetado como; sobre el autor; sobre la autora; contacta con; síguenos en; qué opinas',
  ),
  commentNouns: new Set(items('comentario; comentarios; respuesta; respuestas')),
  reactionNouns: new Set(
    items('compartidos; compartido; veces compartido; me gusta; visualizaciones; reacciones; visitas; lecturas'),
  ),
  summaryHeadings: new Set(
    items(
      'en breve; en resumen; resumen; claves; las claves; puntos clave; lo esencial; en síntesis; en corto; lo más importante; lo que debes saber; destacados',
    ),
  ),
  tagLabels: new Set(
    items(
      'etiquetas; etiqueta; temas; tema; tags; tag; temas relacionados; archivado en; palabras clave; en esta noticia; categorías; más sobre',
    ),
  ),
  relatedLabels: new Set(
    items(
      `te puede interesar; te podría interesar; puede interesarte; también te puede interesar; lee también; leer también; lea también; lee más; leer más; más información; relacionado; noticia relacionada; noticias relacionadas; artículo relacionado; no te pierdas; ver también; vea también; mira también; recomendado; en vídeo; en fotos; vídeo; fotos; entrevista; opinión; análisis`,
    ),
  ),
  invitations: new Set(
    items(
      'descubre; explora; aprende; lee; mira; conoce; suscríbete; sigue; síguenos; únete; apúntate; regístrate; descarga; conecta; visita; comparte; escucha; consulta; entra; participa; no te pierdas',
    ),
  ),
  creditLabels:
    items(`con información de; con informaciones de; con información facilitada por; información de; con datos de; con reportes de; con reportería de; con la colaboración de; con colaboración de; con aportes de; con material de;
    elaborado con información de; elaborado por; basado en información de; este artículo fue publicado originalmente en; este artículo fue publicado originalmente por; publicado originalmente en; publicado originalmente por; publicado por primera vez en; por cortesía de; cortesía de;
    fuente; fuentes; vía; agencia; agencias; crédito; créditos`),
  photoLabels: new Set(
    items(
      `foto; fotos; foto de; foto por; fotografía; fotografía de; fotografías; fotógrafo; fotógrafa; imagen; imagen de; imágenes; imágenes de; crédito; créditos; ilustración; ilustración de; gráfico; infografía; vídeo; video; captura; captura de pantalla; foto de archivo; imagen de archivo; fotografía de archivo; archivo; pie de foto; imagen principal; foto cortesía; cortesía`,
    ),
  ),
  photoNouns: new Set(items('foto; fotos; fotografía; fotografías; imagen; imágenes')),
  placePrepositions: ['en', 'a', 'de', 'desde', 'hacia', 'hasta', 'cerca de'],
  archiveNotes: new Set(items('archivo; foto de archivo; imagen de archivo; fotografía de archivo; fotos de archivo')),
  instalmentLabels: new Set(
    items(
      'día; semana; mes; parte; episodio; capítulo; ronda; etapa; jornada; edición; entrega; número; volumen; temporada; serie',
    ),
  ),
  endMarks: new Set(items('fin; -30-; 30; fdp')),
  runInHeading: null,
  homeNames: new Set(items('inicio; portada; home; página principal; estás en; está en; usted está aquí; estás aquí')),
  metadataKeys: new Map([
    ...crawlerKeys,
    ['fecha', 'published'],
    ['publicado', 'published'],
    ['actualizado', 'updated'],
    ['titular', 'title'],
    ['autor', 'byline'],
  ]),
};
