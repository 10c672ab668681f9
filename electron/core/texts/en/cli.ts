/** Texts of the cli part; keys begin with `cli.`. */
export const cliTexts = {
  'cli.title': 'To be named',
} as const;
