/* Before the first paint: tells the style sheet that scripts run, and sets the theme that the reader chose (src/scripts/theme.ts). */
{
  const root = globalThis.document.documentElement;
  root.classList.add('scripted');
  try {
    const theme = globalThis.localStorage.getItem('variorum-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is refused: the system's theme stays.
  }
}
