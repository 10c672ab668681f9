import { english } from './en';

/** The texts in use; a further language is an object with the same keys. */
const texts: Readonly<Record<TextKey, string>> = english;

export type TextKey = keyof typeof english;
export type TextValues = Readonly<Record<string, string | number>>;

/**
 * The text behind a key, with each `{name}` replaced by the value of that name.
 * A name without a value stays as it stands, so that a mistake is seen and not hidden.
 */
export function text(key: TextKey, values: TextValues = {}): string {
  return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : String(values[name]),
  );
}
