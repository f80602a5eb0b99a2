import type { APIContext } from 'astro';
import { currentEdition } from '../../../site/current-edition.ts';
import { atom } from '../../../site/data/feed-formats.ts';
import { topicFeed } from '../../../site/data/feed.ts';
import { xml } from '../../../site/data/response.ts';
import { siteUrl } from '../../../site/site-url.ts';
import { topics } from '../../../site/views/topics.ts';
import type { Topic } from '../../../site/views/topics.ts';

export const getStaticPaths = () =>
  topics(currentEdition()).map((topic) => ({ params: { slug: topic.slug }, props: { topic } }));

export const GET = ({ props: { topic }, site }: APIContext<{ topic: Topic }>) =>
  xml(atom(topicFeed(topic, currentEdition()), site ?? siteUrl()), 'application/atom+xml');
