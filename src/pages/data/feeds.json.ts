import type { APIRoute } from 'astro';
import { currentEdition } from '../../site/current-edition.ts';
import { feedList } from '../../site/data/feeds.ts';
import { json } from '../../site/data/response.ts';

export const GET: APIRoute = () => json(feedList(currentEdition()));
