import { type TextKey, text } from '../../texts/text';

type NameIn<Key extends TextKey> = Key extends `summary.column.${infer Name}` ? Name : never;

/** The names of columns, as a person reads them. */
export function columns(...names: readonly NameIn<TextKey>[]): readonly string[] {
  return names.map((name) => text(`summary.column.${name}`));
}
