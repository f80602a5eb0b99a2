import type { APIRoute } from 'astro';
import { currentEdition } from '../site/current-edition.ts';
import { atom } from '../site/data/feed-formats.ts';
import { siteFeed } from '../site/data/feed.ts';
import { xml } from '../site/data/response.ts';
import { siteUrl } from '../site/site-url.ts';

export const GET: APIRoute = ({ site }) =>
  xml(atom(siteFeed(currentEdition()), site ?? siteUrl()), 'application/atom+xml');
