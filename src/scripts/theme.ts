/** The theme follows the system until the reader chooses one; `public/theme.js` sets the choice before the first paint. */
import { keepSetting } from './setting.ts';

/** Turns dark pages light and light pages dark, and keeps that. */
export function turnTheme(): void {
  const { dataset } = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  dataset['theme'] = (dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
  keepSetting('theme', dataset['theme']);
}

export function offerTheme(): void {
  document.querySelector('.theme')?.addEventListener('click', turnTheme);
}
