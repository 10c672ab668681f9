import type { PastedReading } from '#core/case/read-text';
import type { SecretKind } from '#core/case/secret-names';
import { type FieldOffer, fieldOffers } from './pasted-fields';

/** A network export has hundreds of addresses and times; nobody chooses among them. */
export const mostOfAKind = 12;

/** A secret in a pasted text, by the number of its line, counted from 1; never the secret itself. */
export type SecretPlace = { readonly kind: SecretKind; readonly line: number };

/** What the window keeps of a pasted text: the values with their fields, and why the text itself was refused. */
export type PasteReading = {
  readonly offers: readonly FieldOffer[];
  /** How many values were found, also those beyond the first few of each kind. */
  readonly found: number;
  /** The first secret of each kind; where there is one, nothing else of the text is kept. */
  readonly secrets: readonly SecretPlace[];
};

/** Longest text that stands in the box; laying out more would stop the window. */
export const longestInBox = 200_000;
/** Longest text that is read; a network export of a whole morning is shorter. In UTF-16 units. */
export const longestRead = 8_000_000;

/** What was found in a text, and where the text came from. */
export type PasteOffer = PasteReading & {
  /** Tells two texts apart. */
  readonly number: number;
  /** The file that was read; undefined for a pasted text. */
  readonly fileName: string | undefined;
  /** How long the text is, in UTF-16 units, also where only its beginning was read. */
  readonly length: number;
  /** Whether the keyboard is to go to what was found: the text came from outside of the box. */
  readonly takesFocus: boolean;
};

/** What was found in `pasted`, made ready for showing. */
export function pasteReading({ identifiers, secrets }: PastedReading, pasted: string): PasteReading {
  const all = fieldOffers(identifiers);
  const kinds = secrets.filter(
    ({ kind }, index) => secrets.findIndex((other) => other.kind === kind) === index,
  );
  return {
    offers: all.map(({ field, values }) => ({ field, values: values.slice(0, mostOfAKind) })),
    found: all.reduce((count, { values }) => count + values.length, 0),
    secrets: kinds.map(({ kind, at }) => ({ kind, line: lineAt(pasted, at) })),
  };
}

function lineAt(pasted: string, offset: number): number {
  let line = 1;
  for (let at = pasted.indexOf('\n'); at >= 0 && at < offset; at = pasted.indexOf('\n', at + 1)) line += 1;
  return line;
}
