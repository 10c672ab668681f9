import { isLive } from '../host/is-live';
import { text } from '../texts/text';
import { captureEventLogs } from './capture-event-logs';
import type { Collector } from './collector';
import { writebackProviders } from './event-log-query';
import { exportEventLog } from './export-event-log';
import { furtherLogs } from './further-logs';
import { eventLogNeeds } from './needs';

/**
 * The Application event log of the Connect server: exported by wevtutil on a live server, taken untouched from
 * captured evidence; with it the records of the window as readable JSON lines and what the log covers.
 */
export const eventLogCollector: Collector = {
  id: 'event-log',
  title: text('collector.eventLog.title'),
  answers: ['evidence'],
  reads: (kind, { fullLog, hashSyncEvents }) =>
    isLive(kind)
      ? [
          text('collector.reads.applicationLog', { providers: writebackProviders.join(', ') }),
          text(hashSyncEvents ? 'collector.reads.hashSyncEvents' : 'collector.reads.noHashSyncEvents'),
          ...(fullLog ? [text('collector.reads.fullLog')] : []),
          text('collector.reads.furtherLogs', { logs: furtherLogs.map(({ log }) => log).join(', ') }),
          text('collector.reads.messageStrings'),
          text('collector.reads.logSettings'),
        ]
      : [text('collector.reads.eventLogFiles')],
  needs: eventLogNeeds,
  timeoutMs: 45 * 60_000,
  collect: (context) => (isLive(context.host.kind) ? exportEventLog(context) : captureEventLogs(context)),
};
