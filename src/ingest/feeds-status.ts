/** `content/feeds-status.json`: which feeds keep failing, written by `variorum fetch` for the page of the sources. */
import { z } from 'zod';

export const feedsStatusSchema = z.strictObject({
  /** In order of their addresses. Feeds that answer are not listed, so that the file changes only when something does. */
  failing: z.array(
    z.strictObject({
      url: z.url({ protocol: /^https?$/ }),
      /** Id of the source that `feeds.yaml` names for it, or `null`. */
      source: z.string().nullable(),
      /** Moment of the first failure since it last answered. */
      since: z.iso.datetime(),
      /** Moment at which it last answered, or `null`. */
      lastAnswered: z.iso.datetime().nullable(),
      reason: z.string(),
    }),
  ),
});
export type FeedsStatus = z.infer<typeof feedsStatusSchema>;
