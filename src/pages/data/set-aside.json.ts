import type { APIRoute } from 'astro';
import { currentEdition } from '../../site/current-edition.ts';
import { json } from '../../site/data/response.ts';
import { setAsideList } from '../../site/data/set-aside.ts';

export const GET: APIRoute = () => json(setAsideList(currentEdition()));
