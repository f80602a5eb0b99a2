import type { APIRoute } from 'astro';
import { currentEdition } from '../site/current-edition.ts';
import { rss } from '../site/data/feed-formats.ts';
import { siteFeed } from '../site/data/feed.ts';
import { xml } from '../site/data/response.ts';
import { siteUrl } from '../site/site-url.ts';

export const GET: APIRoute = ({ site }) =>
  xml(rss(siteFeed(currentEdition()), site ?? siteUrl()), 'application/rss+xml');
