/** The same keys as an English group of texts, each in another language. */
export type Translated<Texts> = { readonly [Key in keyof Texts]: string };
