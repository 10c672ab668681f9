/** Texts of the window part; keys begin with `window.`. */
export const windowTexts = {
  'window.title': 'To be named',
} as const;
