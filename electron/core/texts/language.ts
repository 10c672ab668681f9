/** The languages that the window speaks. The command line and the package speak English. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];
