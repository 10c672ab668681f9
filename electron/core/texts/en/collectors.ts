/** Texts of the collectors part; keys begin with `collector.`. */
export const collectorTexts = {
  'collector.title': 'To be named',
} as const;
