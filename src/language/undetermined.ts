/** BCP 47: the language is not determined. */
export const undetermined = 'und';
