import { licencePlans, planNamed } from '#core/catalog/licence-plans';
import { text } from '#core/texts/text';
import type { Suggestion } from '../../ui/suggest-input';

/** The products of the catalogue whose name holds what was typed; whether one allows writeback stands beside it. */
export function suggestPlans(typed: string): readonly Suggestion[] {
  const words = typed.trim().toLowerCase();
  const titles = new Map(
    licencePlans.products.map(({ title, plans }) => [
      title,
      plans.some((name) => planNamed(name)?.allowsWriteback === true),
    ]),
  );
  return [...titles]
    .filter(([title]) => title.toLowerCase().includes(words))
    .map(([value, writeback]) => ({
      value,
      label: `${value} · ${text(writeback ? 'window.licence.writeback' : 'window.licence.noWriteback')}`,
    }));
}
