/** Outlets and agencies: what `content/sources.yaml` holds, one entry each. */
import { z } from 'zod';

export const sourceSchema = z.strictObject({
  /** Lower-case letters, digits and hyphens; the last part of the source's address. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** A few letters for narrow places ("Knews"); the name where missing. */
  short: z.string().min(1).optional(),
  homepage: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** Other names under which credits, mastheads and signatures print it. */
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(['outlet', 'agency', 'state media']),
});
export type Source = z.infer<typeof sourceSchema>;
