import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { currentEdition } from '../../../site/current-edition.ts';
import { claimsCsv } from '../../../site/data/claims-csv.ts';
import { csv } from '../../../site/data/response.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('stories')).map(({ id }) => ({ params: { slug: id } }));

export const GET: APIRoute = ({ params }) => {
  const { stories, articles } = currentEdition();
  const collated = stories.get(params['slug'] ?? '');
  return collated ? csv(claimsCsv(collated, articles)) : new Response(null, { status: 404 });
};
