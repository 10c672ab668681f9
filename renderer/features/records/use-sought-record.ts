import { useEffect } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';

/** Finds a record that was jumped to, brings it to `onFound`, and says where it is not among the collected ones. */
export function useSoughtRecord(onFound: (host: string, index: number) => void): void {
  const sought = useApp((state) => state.sought);
  const takeSought = useApp((state) => state.takeSought);
  const findRecord = useApp((state) => state.findRecord);
  const report = useApp((state) => state.report);
  const announce = useApp((state) => state.announce);
  useEffect(() => {
    if (sought?.view !== 'records') return;
    const { host, recordId } = sought;
    takeSought();
    void findRecord({ host, words: '' }, recordId).then((reply) => {
      if (!reply.ok) return report(reply.problem);
      if (reply.value !== undefined) return onFound(host, reply.value);
      const message = text('window.records.notThere', { recordId, host });
      report({ code: 'not-found', message });
      announce(message);
    });
  }, [sought, takeSought, findRecord, report, announce, onFound]);
}
