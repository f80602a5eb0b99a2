/** `/data/set-aside.json`: captures, and parts of them, that are not on the site, and why. */
import type { z } from 'zod';
import type { Edition } from '../edition.ts';
import type { setAsideListSchema } from '../set-aside.ts';

export const setAsideList = ({ setAside }: Edition): z.infer<typeof setAsideListSchema> => ({
  setAside: [...setAside],
});
