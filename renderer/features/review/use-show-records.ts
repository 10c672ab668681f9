import type { ComingFile } from '#core/model/coming-file';
import { logFileOf, recordsFileOf } from '#core/model/records-file';
import { useApp } from '../../store/store-context';

/** Leads from a file to the list of its records; undefined where the list shows another file, or none. */
export function useShowRecords({ path, origin }: ComingFile): (() => void) | undefined {
  const runs = useApp((state) => state.runs);
  const jump = useApp((state) => state.jump);
  const goTo = useApp((state) => state.goTo);
  const readRecords = useApp((state) => state.readRecords);
  if (origin.kind !== 'collector') return undefined;
  const { host } = origin;
  if (recordsFileOf(runs, host) !== path && logFileOf(runs, host) !== path) return undefined;
  return () => {
    void readRecords({ host, words: '' }, 0, 1).then((reply) => {
      const first = reply.ok ? reply.value.records[0] : undefined;
      if (first === undefined) goTo('records');
      else jump({ view: 'records', host, recordId: first.recordId }, { view: 'review' });
    });
  };
}
