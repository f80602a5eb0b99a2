import type { APIRoute } from 'astro';
import { currentEdition } from '../../site/current-edition.ts';
import { json } from '../../site/data/response.ts';
import { storyList } from '../../site/data/stories.ts';

export const GET: APIRoute = () => json(storyList(currentEdition()));
