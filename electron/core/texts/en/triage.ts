/** Texts of the triage part; keys begin with `triage.`. */
export const triageTexts = {
  'triage.title': 'To be named',
} as const;
