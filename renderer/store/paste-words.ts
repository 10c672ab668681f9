import { text } from '#core/texts/text';
import { counted, formatNumber } from '../ui/format';
import { longestInBox, longestRead, mostOfAKind, type PasteOffer } from './paste-reading';

/** What is said about a text that was read: the refusal first, then what was found, then how much was read. */
export function pasteWords(offer: PasteOffer): readonly string[] {
  return [...warningsOf(offer), summaryOf(offer)];
}

/** What to beware of: secrets for which the text was refused, and a length beyond which nothing was read. */
export function warningsOf({ secrets, fileName, length, found }: PasteOffer): readonly string[] {
  const what = secrets
    .map(({ kind, line }) => text('window.paste.secretAt', { what: text(`paste.secret.${kind}`), line }))
    .join(', ');
  const refusal =
    fileName === undefined
      ? text('window.paste.refused', { what })
      : text('window.paste.refusedFile', { what, name: fileName });
  const safe = found === 0 ? '' : ` ${text('window.paste.safeValues')}`;
  return [
    ...(secrets.length === 0 ? [] : [`${refusal}${safe}`]),
    ...(length <= longestRead
      ? []
      : [
          text('window.paste.tooLong', {
            count: formatNumber(length),
            limit: formatNumber(longestRead),
          }),
        ]),
  ];
}

/** How many values were found, or what was looked for. */
export function summaryOf({ found, offers, fileName, length }: PasteOffer): string {
  const listed = offers.reduce((count, { values }) => count + values.length, 0);
  const summary =
    found === 0
      ? text('window.paste.nothing')
      : listed === found
        ? counted(found, 'window.paste.one', 'window.paste.many')
        : text('window.paste.someOfMany', { count: formatNumber(found), shown: mostOfAKind });
  const isLong = fileName === undefined && length > longestInBox && length <= longestRead;
  const whole = isLong ? `${summary} ${text('window.paste.long', { count: formatNumber(length) })}` : summary;
  return fileName === undefined ? whole : text('window.paste.ofFile', { name: fileName, summary: whole });
}
