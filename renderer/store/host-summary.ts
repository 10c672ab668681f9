import { text } from '#core/texts/text';
import { counted, formatNumber } from '../ui/format';
import type { MarkKind } from '../ui/outcome-mark';
import { sentenceCase } from '../ui/sentence-case';
import type { CollectorRow } from './host-rows';

/** How a whole host stands, in a mark and a few words, for its heading. */
export type HostSummary = { readonly mark: MarkKind; readonly words: string };

type Status = Extract<CollectorRow, { state: 'ended' }>['run']['outcome']['status'];

/** The first of these that is there gives the mark. */
const worstFirst = ['failed', 'timed-out', 'partial', 'cancelled', 'collected', 'skipped'] as const;
const asCounted = ['collected', 'partial', 'skipped', 'cancelled', 'timed-out', 'failed'] as const;

export function hostSummary(rows: readonly CollectorRow[]): HostSummary {
  const ended = rows.flatMap((row) => (row.state === 'ended' ? [row.run.outcome.status] : []));
  const running = rows.find(({ state }) => state === 'running');
  const values = { ended: formatNumber(ended.length), total: formatNumber(rows.length) };
  if (running !== undefined) {
    return {
      mark: 'running',
      words: text('window.evidence.host.running', { ...values, title: running.title }),
    };
  }
  if (rows.some(({ state }) => state === 'waiting')) {
    return { mark: 'waiting', words: text('window.evidence.host.waiting', values) };
  }
  if (ended.length === 0) {
    const words = counted(rows.length, 'window.evidence.host.plannedOne', 'window.evidence.host.planned');
    return { mark: 'planned', words };
  }
  const worst = worstFirst.find((status) => ended.includes(status)) ?? 'skipped';
  if (worst === 'failed' && ended.every((status) => status === 'failed')) {
    return { mark: 'failed', words: text('window.evidence.host.nothing') };
  }
  return {
    mark: hasNoLog(rows) && worst === 'collected' ? 'partial' : worst,
    words: sentenceCase(asCounted.flatMap(countOf).join(', ')),
  };

  function countOf(status: Status): readonly string[] {
    const count = ended.filter((one) => one === status).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${text(`outcome.${status}`)}`];
  }
}

/** A server without its event log was gathered in part, whatever else of it is there. */
function hasNoLog(rows: readonly CollectorRow[]): boolean {
  return rows.some(
    (row) => row.id === 'event-log' && row.state === 'ended' && row.run.outcome.status === 'skipped',
  );
}
