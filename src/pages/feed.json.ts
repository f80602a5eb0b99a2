import type { APIRoute } from 'astro';
import { currentEdition } from '../site/current-edition.ts';
import { jsonFeed } from '../site/data/feed-formats.ts';
import { siteFeed } from '../site/data/feed.ts';
import { json } from '../site/data/response.ts';
import { siteUrl } from '../site/site-url.ts';

export const GET: APIRoute = ({ site }) => json(jsonFeed(siteFeed(currentEdition()), site ?? siteUrl()));
