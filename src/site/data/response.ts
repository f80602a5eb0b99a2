/** JSON with two spaces, for people who open it; keys in the order of the schema, so the same data gives the same bytes. */
export const json = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

export const csv = (table: string): Response =>
  new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });

export const xml = (document: string, type: 'application/rss+xml' | 'application/atom+xml'): Response =>
  new Response(document, { headers: { 'content-type': `${type}; charset=utf-8` } });
