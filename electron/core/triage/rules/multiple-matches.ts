import { catalogEvent } from '../../catalog/event-catalog';
import { hrCode, hrCodeIn } from '../../catalog/hr-codes';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, isInWindow, relationOfTimes } from '../judge';
import type { TriageRule } from '../triage-context';

/** Texts that speak of two objects with one anchor, in an event other than 33003, which says it itself. */
export const multipleMatches: TriageRule = ({ records, incident, window }) => {
  const found = records.filter(
    (record) =>
      isInWindow({ window }, record.timeCreated) &&
      record.eventId !== 33003 &&
      catalogEvent(record.provider, record.eventId)?.kind === 'failure' &&
      /multiple matches/i.test(record.text) &&
      hrCode(hrCodeIn(record.text) ?? '')?.code !== '80230402',
  );
  return hostsOf(found).flatMap((host) => {
    const proof = nonEmpty(found.filter((record) => record.host === host));
    const advice = hrCode('80230402');
    if (proof === undefined || advice === undefined) return [];
    const words = {
      code: 'multiple-matches',
      severity: 'error',
      title: text('triage.multipleMatches.title'),
      meaning: advice.meaning,
      nextSteps: advice.nextSteps,
    } as const;
    const judged = {
      confidence: confidence('medium', 'triage.because.textSaysSo'),
      relation: relationOfTimes(
        incident,
        proof.map(({ timeCreated }) => timeCreated),
      ),
    };
    return [finding(words, { records: proof }, judged)];
  });
};
