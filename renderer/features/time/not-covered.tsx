import { text } from '#core/texts/text';
import type { Coverage } from '#core/triage/coverage-schema';
import { useApp } from '../../store/store-context';
import { formatUtc } from '../../ui/format';
import { Notice } from '../../ui/notice';

/** Warns of each collected log whose records do not reach to the typed moment, and says what it has. */
export function NotCovered({ instant }: { readonly instant: string }) {
  const coverage = useApp((state) => state.triage.coverage);
  return coverage
    .filter((log) => !reaches(log, Date.parse(instant)))
    .map(({ log, host, oldest = '', newest = '' }) => (
      <Notice key={`${log} ${host}`} intent="warning">
        {text('window.time.notCovered', { host, oldest: formatUtc(oldest), newest: formatUtc(newest) })}
      </Notice>
    ));
}

/** Of a log without records nothing can be said here. */
function reaches({ oldest, newest }: Coverage, atMs: number): boolean {
  if (oldest === undefined || newest === undefined) return true;
  return Date.parse(oldest) <= atMs && atMs <= Date.parse(newest);
}
