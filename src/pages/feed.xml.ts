import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { currentEdition } from '../site/current-edition.ts';
import { feed } from '../site/data/feed.ts';
import { siteUrl } from '../site/site-url.ts';

export const GET: APIRoute = ({ site }) => rss(feed(currentEdition(), site ?? siteUrl()));
