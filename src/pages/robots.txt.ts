import type { APIRoute } from 'astro';
import { absolute, path } from '../site/urls.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${absolute(path.sitemap, site)}\n` : ''}`);
