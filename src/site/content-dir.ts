import { resolve } from 'node:path';

/** Absolute path of the content folder: `CONTENT_DIR`, or `content`, seen from where the command was called. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] || 'content');
