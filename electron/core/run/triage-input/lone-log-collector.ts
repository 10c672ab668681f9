import { takeLogContents } from '../../collectors/captured-application';
import type { Collector } from '../../collectors/collector';
import { eventLogCollector } from '../../collectors/event-log';
import { collectedWith, failed } from '../../collectors/outcomes';
import { checkEventLog } from '../../evtx/open-event-log';

/**
 * Reads an event log where it is. As `eventLogCollector` does, but without a copy: triage keeps nothing, and copying
 * takes longer than reading.
 */
export const loneLogCollector: Collector = {
  ...eventLogCollector,
  collect: async (context) => {
    const { host, signal } = context;
    const listed = await host.listFiles({ signal });
    if (!listed.ok) return failed(listed.problem);
    const [file] = listed.value;
    if (!file) return collectedWith([...host.notes]);
    const opened = await host.openBytes(file.path);
    if (!opened.ok) return failed(opened.problem);
    try {
      const checked = await checkEventLog(opened.value, signal);
      if (!checked.ok) return failed(checked.problem);
      return collectedWith([...host.notes, ...(await takeLogContents(context, file, opened.value))]);
    } finally {
      await opened.value.close();
    }
  },
};
