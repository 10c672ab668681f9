import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence } from '../judge';
import { standsBy } from '../server-roles';
import type { TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

const reaching = ['covers', 'starts-inside', 'has-gaps'];

/** A log that reaches over the window has not one record in it: the time, the server or the export is the wrong one. */
export const windowWithoutRecords: TriageRule = (context) => {
  const { coverage, facts } = context;
  return coverage.flatMap((log): readonly Finding[] => {
    const proof = nonEmpty([
      ...factsNamed(facts, 'event-log.record-count', log.host),
      ...factsNamed(facts, 'event-log.oldest-record', log.host),
      ...factsNamed(facts, 'event-log.newest-record', log.host),
    ]);
    if (standsBy(context, log.host)) return [];
    if (log.recordsInWindow !== 0 || !reaching.includes(log.verdict) || proof === undefined) return [];
    const words = {
      code: 'window-without-records',
      severity: 'warning',
      title: text('triage.emptyWindow.title'),
      meaning: text('triage.emptyWindow.meaning'),
      nextSteps: [
        text('triage.neverArrived.time'),
        text('triage.emptyWindow.off'),
        text('triage.emptyWindow.server'),
      ],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.counted'),
      relation: 'explains-incident',
    } as const;
    return [finding(words, { facts: proof }, judged)];
  });
};
