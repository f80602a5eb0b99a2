import { cpSync, renameSync, rmSync } from 'node:fs';

/** Moves a folder to where there is none; file by file where the two places are on different disks. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
