/** Where the site stands when it is only looked at: what `npm start` serves. */
const here = 'http://localhost:4321/';

/**
 * Where the site will stand: `SITE_URL`, such as `https://example.org/news/`. Its path, with `/` at both ends, becomes the base of every link.
 *
 * @throws {Error} where `SITE_URL` is no whole address.
 */
export function siteUrl(): URL {
  const told = process.env['SITE_URL'] || here;
  const url = URL.parse(told);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL is "${told}", which is not the address of a site. Write it whole, such as https://example.org/news/.`,
    );
  }
  url.pathname = url.pathname.replace(/\/?$/, '/');
  return url;
}
