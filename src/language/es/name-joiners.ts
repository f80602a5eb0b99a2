/** Small words inside names (RAE, Ortografía de la lengua española, 2010, section IV 4.2.4.1): Luis *de la* Fuente, Ursula *von der* Leyen. "Y" joins two names as often as it is part of one. */
export const nameJoiners: ReadonlySet<string> = new Set(
  'de del la las los der den van von da do das dos di du al el bin ibn'.split(' '),
);
