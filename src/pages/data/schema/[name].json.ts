import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../../site/data/response.ts';
import type { RecordName } from '../../../site/data/schemas.ts';
import { jsonSchema, recordSchemas } from '../../../site/data/schemas.ts';

export const getStaticPaths = (() =>
  (Object.keys(recordSchemas) as RecordName[]).map((name) => ({
    params: { name },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: RecordName }> = ({ props }) => json(jsonSchema(props.name));
