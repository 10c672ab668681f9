/** Texts of the package part; keys begin with `package.`. */
export const packageTexts = {
  'package.title': 'To be named',
} as const;
