import type { CatalogSource } from '#core/catalog/catalog-source';
import { text } from '#core/texts/text';

/** Where a source is and how old: the page, its own date where it names one, the day it was read. */
export function sourceWords({ page, section, pageDate, readOn }: CatalogSource): string {
  return [
    `${[page, section].filter((part) => part !== undefined).join(', ')}.`,
    ...(pageDate === undefined ? [] : [text('window.lookup.source.page', { date: pageDate })]),
    text('window.lookup.source.read', { date: readOn }),
  ].join(' ');
}

/**
 * Where a source is found; undefined where the page is no longer served. A file of a repository is named by both and has
 * no address of its own.
 */
export function sourceAddress({ address }: CatalogSource): string | undefined {
  return address === undefined || /\s/.test(address) ? address : `https://${address}`;
}
