/** Small words inside names that English papers print: Great Hall *of the* People, Ursula *von der* Leyen, Mohammed *bin* Salman. */
export const nameJoiners: ReadonlySet<string> = new Set(
  'of the de la del der den van von da di du dos al el bin ibn'.split(' '),
);
