import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { currentEdition } from '../../../site/current-edition.ts';
import { claimsCsv } from '../../../site/data/claims-csv.ts';
import { csv } from '../../../site/data/response.ts';
import { storyAt } from '../../../site/moved.ts';

export const getStaticPaths: GetStaticPaths = async () => [
  ...(await getCollection('stories')).map(({ id }) => ({ params: { slug: id } })),
  ...currentEdition().moved.map(({ from }) => ({ params: { slug: from.slug } })),
];

export const GET: APIRoute = ({ params }) => {
  const edition = currentEdition();
  const collated = storyAt(params['slug'] ?? '', edition);
  return collated ? csv(claimsCsv(collated, edition.articles)) : new Response(null, { status: 404 });
};
