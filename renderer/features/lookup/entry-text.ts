import { sourcesOf } from '#core/catalog/catalog-source';
import type { CatalogHit } from '#core/catalog/search-catalog';
import { text } from '#core/texts/text';
import { entryParts } from './entry-parts';
import { sourceAddress, sourceWords } from './source-words';

/** An entry as plain text, for a mail or a ticket. */
export function entryText({ found, title, label }: CatalogHit): string {
  const { facts, says, nextSteps, texts } = entryParts(found);
  const steps = (given: readonly string[]) => given.map((step, index) => `${index + 1}. ${step}`);
  return [
    title,
    label,
    ...facts.map((fact) => `${text(fact.label)}: ${fact.value}`),
    ...says.flatMap((one) => ['', `${text(one.label)}:`, one.value]),
    ...(nextSteps.length === 0 ? [] : ['', `${text('window.lookup.nextSteps')}:`, ...steps(nextSteps)]),
    ...texts.flatMap(({ contains, meaning, nextSteps: own }) => [
      '',
      `${text('window.lookup.contains', { contains })}:`,
      meaning,
      ...steps(own),
    ]),
    '',
    `${text('window.lookup.sources')}:`,
    ...sourcesOf(found.entry).flatMap((source) => [sourceWords(source), sourceAddress(source) ?? []].flat()),
  ].join('\n');
}
