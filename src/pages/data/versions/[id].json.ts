import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../../../site/current-edition.ts';
import { json } from '../../../site/data/response.ts';
import { versionsRecord } from '../../../site/data/versions.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...currentEdition().histories.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const record = versionsRecord(params['id'] ?? '', currentEdition());
  return record ? json(record) : new Response(null, { status: 404 });
};
