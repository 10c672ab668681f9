/** Texts of the case part; keys begin with `case.`. */
export const caseTexts = {
  'case.title': 'To be named',
} as const;
