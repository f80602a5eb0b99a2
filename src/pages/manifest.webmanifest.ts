import type { APIRoute } from 'astro';
import { site } from '../site/labels.ts';
import { language } from '../site/labels/locale.ts';
import { colours } from '../site/pictures/colours.ts';
import { href, path } from '../site/urls.ts';

/** Web app manifest: name and icon for who keeps the site on a phone's screen. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(
      {
        name: site.name,
        short_name: site.name,
        description: site.description,
        lang: language,
        start_url: href(path.home),
        scope: href(path.home),
        display: 'minimal-ui',
        background_color: colours.paper,
        theme_color: colours.paper,
        icons: [
          { src: href('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
          ...[192, 512].map((size) => ({
            src: href(`/icon-${size}.png`),
            type: 'image/png',
            sizes: `${size}x${size}`,
            purpose: 'any maskable',
          })),
        ],
      },
      null,
      2,
    )}\n`,
    { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } },
  );
