import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { currentEdition } from '../../../site/current-edition.ts';
import { json } from '../../../site/data/response.ts';
import { storyRecord } from '../../../site/data/stories.ts';
import { storyAt } from '../../../site/moved.ts';

export const getStaticPaths: GetStaticPaths = async () => [
  ...(await getCollection('stories')).map(({ id }) => ({ params: { slug: id } })),
  ...currentEdition().moved.map(({ from }) => ({ params: { slug: from.slug } })),
];

export const GET: APIRoute = ({ params }) => {
  const edition = currentEdition();
  const collated = storyAt(params['slug'] ?? '', edition);
  return collated ? json(storyRecord(collated, edition)) : new Response(null, { status: 404 });
};
