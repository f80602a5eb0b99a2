/**
 * Pagefind makes everything else that a record may hold searchable, the slug too, so story and article stand in the record's address; the
 * browser makes links of both.
 */
export const searchAddress = (story: string, article: string): string => `/${story}/${article}`;

/** The story and the article that an address of the index names. */
export function readSearchAddress(address: string): { story: string; article: string } {
  const [, story = '', ...article] = address.split('/');
  return { story, article: article.join('/') };
}
