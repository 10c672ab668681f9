import { formLength, ticketTextLimit } from '../../model/ticket-limit';
import { text } from '../../texts/text';
import { formatNumber, oneLine } from '../plain-text';
import type { SummaryModel } from './summary-model';
import { type TicketPart, ticketParts } from './ticket-parts';

/**
 * The summary as plain text for the form of the portal: never longer than {@link ticketTextLimit}. What is least important
 * is shortened first, then left out, and a last line says so and where everything stands.
 */
export function ticketText(model: SummaryModel): string {
  const parts = ticketParts(model);
  const fromLeastImportant = [...parts].sort((a, b) => b.rank - a.rank);
  const deepest = parts.reduce((most, { levels }) => Math.max(most, levels.length - 1), 0);
  const chosen = new Map(parts.map((part) => [part, 0]));
  const written = () => write(parts, chosen);
  for (let level = 1; level <= deepest; level++) {
    for (const part of fromLeastImportant) {
      if (formLength(written()) <= ticketTextLimit) return written();
      if (level < part.levels.length) chosen.set(part, level);
    }
  }
  return written();
}

function write(parts: readonly TicketPart[], chosen: ReadonlyMap<TicketPart, number>): string {
  const levelOf = (part: TicketPart) => chosen.get(part) ?? 0;
  const bodies = parts.map((part) => part.levels[levelOf(part)] ?? '').filter((body) => body !== '');
  const changed = parts.filter((part) => levelOf(part) > 0 && part.levels[0] !== part.levels[levelOf(part)]);
  const names = (some: readonly TicketPart[]) => some.map(({ name }) => oneLine(name)).join(', ');
  const gone = changed.filter((part) => part.levels[levelOf(part)] === '');
  const cut = changed.filter((part) => !gone.includes(part));
  const notes = [
    ...(cut.length === 0 ? [] : [text('summary.ticket.shortened', { names: names(cut) })]),
    ...(gone.length === 0 ? [] : [text('summary.ticket.leftOut', { names: names(gone) })]),
  ];
  if (notes.length > 0) {
    const limit = formatNumber(ticketTextLimit);
    bodies.push([text('summary.ticket.limit', { limit }), ...notes, text('summary.ticket.whole')].join(' '));
  }
  return `${bodies.join('\n\n')}\n`;
}
