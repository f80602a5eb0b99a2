/** The language of the site's own words (BCP 47). A translation changes this and `locale`, with the labels beside it. */
export const language = 'en';

/** The same with the country whose spelling it has, as Open Graph writes it (https://ogp.me/#optional). */
export const openGraphLocale = 'en_GB';

/** How the site's own dates and numbers are written (BCP 47): day before month, as a reader in any country can tell apart. */
export const locale = 'en-GB';
