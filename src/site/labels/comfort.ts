/** Words of what scripts add: the theme, the keys, the citation. The about page lists the keys, too. */
export const theme = { dark: 'Dark', light: 'Light' };

export const keys = {
  title: 'Keyboard',
  note: 'Where scripts run, single keys lead through a page. They do nothing while you type, and the list that ? opens can switch them off.',
  list: [
    [['j'], 'to the next sentence, statement, difference or quotation'],
    [['k'], 'to the one before'],
    [['o'], 'open or fold what belongs to it'],
    [['c'], 'copy a citation of it'],
    [['/'], 'search'],
    [['t'], 'dark or light pages'],
    [['g', 'f'], 'to the front page'],
    [['g', 's'], 'to the sources'],
    [['g', 'a'], 'to the archive'],
    [['g', 'h'], 'to how it works'],
    [['?'], 'this list'],
  ] as readonly (readonly [keys: readonly string[], does: string])[],
  on: 'Single keys lead through the page',
  close: 'Close',
};

export const citation = {
  copy: 'Copy citation',
  copied: 'Citation copied.',
  refused: 'The browser refused to copy. The citation:',
  failed: 'The citation could not be made.',
  outletUnknown: 'outlet not stated',
  noDate: 'no date stated',
  /** @param digest first digits of the capture's SHA-256. */
  text: (words: string, outlet: string, headline: string, date: string, address: string, digest: string) =>
    `“${words}” ${outlet}, “${headline}”, ${date}. ${address} (capture ${digest})`,
};
