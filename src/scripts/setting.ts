/** A setting that the browser keeps, where it allows that. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(`variorum-${name}`);
  } catch {
    return null;
  }
}

/** Keeps a setting, or forgets it where the browser refuses. */
export function keepSetting(name: string, value: string): void {
  try {
    localStorage.setItem(`variorum-${name}`, value);
  } catch {
    // Refused: the setting holds until the page is left.
  }
}
