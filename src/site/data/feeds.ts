/** `/data/feeds.json`: feeds that could not be read when they were last asked, with since when and why. */
import { feedsStatusSchema, type FeedsStatus } from '../../ingest/feeds-status.ts';
import type { Edition } from '../edition.ts';

export { feedsStatusSchema as feedListSchema };

export const feedList = ({ failingFeeds }: Edition): FeedsStatus => ({ failing: [...failingFeeds] });
