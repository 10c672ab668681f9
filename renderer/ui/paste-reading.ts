import { readPasted } from '#core/case/read-pasted';
import { text } from '#core/texts/text';
import { type PastedField, pastedFields } from '../store/pasted-fields';
import { counted, formatNumber } from './format';

/** Far more than any error page; a network export of megabytes would stop the window. */
export const longestPaste = 200_000;
/** A network export has hundreds of addresses and times; nobody chooses among them. */
const mostOfAKind = 12;

/** What the paste box says about a text: the values with their fields, how many there are, and what to beware of. */
export type PasteReading = {
  readonly fields: readonly PastedField[];
  readonly summary: string;
  readonly warnings: readonly string[];
};

/** Reads a pasted text as far as the paste box takes it. Nothing of the text itself is kept. */
export function pasteReading(pasted: string): PasteReading {
  const { identifiers, secrets } = readPasted(pasted.slice(0, longestPaste));
  const all = pastedFields(identifiers);
  const fields = firstOfAKind(all);
  const kinds = [...new Set(secrets.map(({ kind }) => kind))];
  const warnings = [
    ...(kinds.length === 0
      ? []
      : [
          text('window.paste.secrets', {
            what: kinds.map((kind) => text(`paste.secret.${kind}`)).join(', '),
          }),
        ]),
    ...(pasted.length <= longestPaste
      ? []
      : [
          text('window.paste.tooLong', {
            count: formatNumber(pasted.length),
            limit: formatNumber(longestPaste),
          }),
        ]),
  ];
  return { fields, summary: summaryOf(all.length, fields.length), warnings };
}

function summaryOf(count: number, listed: number): string {
  if (count === 0) return text('window.paste.nothing');
  if (listed === count) return counted(count, 'window.paste.one', 'window.paste.many');
  return text('window.paste.someOfMany', { count: formatNumber(count), shown: mostOfAKind });
}

function firstOfAKind(all: readonly PastedField[]): readonly PastedField[] {
  const listed = new Map<string, number>();
  return all.filter(({ field }) => {
    const count = (listed.get(field) ?? 0) + 1;
    listed.set(field, count);
    return count <= mostOfAKind;
  });
}
