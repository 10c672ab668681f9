import { english } from './en';

export type TextKey = keyof typeof english;
export type TextValues = Readonly<Record<string, string | number>>;

/** One language: every key of the English texts, with the same `{names}` in each. */
export type Language = Readonly<Record<TextKey, string>>;

let current: Language = english;

/** Changes the language that {@link text} answers in. */
export function useLanguage(language: Language): void {
  current = language;
}

/**
 * The text behind a key, with each `{name}` replaced by the value of that name.
 * A name without a value stays as it stands, so that a mistake is seen and not hidden.
 */
export function text(key: TextKey, values: TextValues = {}): string {
  return current[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : String(values[name]),
  );
}
