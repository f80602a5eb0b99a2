import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { currentEdition } from '../../../site/current-edition.ts';
import { articleRecord } from '../../../site/data/articles.ts';
import { json } from '../../../site/data/response.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('articles')).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const article = currentEdition().articles.get(params['id'] ?? '');
  return article ? json(articleRecord(article)) : new Response(null, { status: 404 });
};
