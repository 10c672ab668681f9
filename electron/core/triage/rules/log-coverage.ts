import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { gapText } from '../coverage';
import { type FindingWords, finding, nonEmpty } from '../finding-from';
import { confidence, relationOfState } from '../judge';
import { type LogLimits, logLimits } from '../log-limits';
import type { TriageRule } from '../triage-context';
import type { Coverage, Finding } from '../triage-report';

/** What a log cannot say about the incident: it rolled over before, ends before, or lacks records in between. */
export const logCoverage: TriageRule = ({ coverage, facts, incident }) =>
  coverage.flatMap((log): readonly Finding[] => {
    const limits = logLimits(facts, log.host);
    const words = wordsOf(log, limits);
    const proof = nonEmpty([
      ...factsNamed(facts, 'event-log.oldest-record', log.host),
      ...factsNamed(facts, 'event-log.newest-record', log.host),
      ...(log.verdict === 'rolled-over' || log.verdict === 'ends-before' ? limits.facts : []),
      ...(log.verdict === 'has-gaps' ? factsNamed(facts, 'event-log.missing-records', log.host) : []),
    ]);
    if (words === undefined || proof === undefined) return [];
    const judged = {
      confidence: confidence('high', 'triage.because.logItself'),
      relation: incident.instant === undefined ? relationOfState(incident) : 'seen-in-log',
    } as const;
    return [finding(words, { facts: proof }, judged)];
  });

function wordsOf(
  { verdict, oldest = '', newest = '', gaps, explanation }: Coverage,
  { enlarge, whenFull }: LogLimits,
): FindingWords | undefined {
  const full = whenFull === '' ? [] : [whenFull];
  switch (verdict) {
    case 'rolled-over':
      return {
        code: 'log-rolled-over',
        severity: 'warning',
        title: text('triage.rolledOver.title', { oldest }),
        meaning: text('triage.rolledOver.meaning'),
        nextSteps: [
          ...full,
          text('triage.rolledOver.archive'),
          ...(enlarge === undefined ? [] : [enlarge]),
          text('triage.rolledOver.again'),
        ],
      };
    case 'ends-before':
      return {
        code: 'log-ends-before',
        severity: 'warning',
        title: text('triage.endsBefore.title', { newest }),
        meaning: text('triage.endsBefore.meaning'),
        nextSteps: [...full, text('triage.endsBefore.collect'), text('triage.neverArrived.time')],
      };
    case 'has-gaps':
      return {
        code: 'log-has-gaps',
        severity: 'warning',
        title: text('triage.gaps.title', { gaps: gaps.slice(0, 3).map(gapText).join(', ') }),
        meaning: explanation,
        nextSteps: [text('triage.gaps.whole'), text('triage.gaps.damage')],
      };
    default:
      return undefined;
  }
}
