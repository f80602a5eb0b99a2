import type { APIContext } from 'astro';
import { currentEdition } from '../../../site/current-edition.ts';
import { atom } from '../../../site/data/feed-formats.ts';
import { sourceFeed } from '../../../site/data/feed.ts';
import { xml } from '../../../site/data/response.ts';
import { siteUrl } from '../../../site/site-url.ts';
import { outletStories } from '../../../site/views/source-page.ts';
import type { OutletStories as Outlet } from '../../../site/views/source-page.ts';

export const getStaticPaths = () =>
  outletStories(currentEdition()).map(({ source, stories }) => ({
    params: { id: source.id },
    props: { source, stories },
  }));

export const GET = ({ props: { source, stories }, site }: APIContext<Outlet>) =>
  xml(atom(sourceFeed(source, stories, currentEdition()), site ?? siteUrl()), 'application/atom+xml');
