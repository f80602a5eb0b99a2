import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { currentEdition } from '../../../site/current-edition.ts';
import { json } from '../../../site/data/response.ts';
import { storyRecord } from '../../../site/data/stories.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('stories')).map(({ id }) => ({ params: { slug: id } }));

export const GET: APIRoute = ({ params }) => {
  const edition = currentEdition();
  const collated = edition.stories.get(params['slug'] ?? '');
  return collated ? json(storyRecord(collated, edition)) : new Response(null, { status: 404 });
};
