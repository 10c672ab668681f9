import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { type Incident, isNear } from '../incident';
import { confidence, recordsOf } from '../judge';
import type { Operation } from '../operation-schema';
import { momentOf } from '../operations/find-operations';
import { sameName } from '../operations/parse-message';
import type { TriageRule } from '../triage-context';
import { offsetText, zoneOffsetsMinutes } from '../zone-offsets';

/** People give the minute; a shift by a zone is exact. */
const toleranceMs = 2 * 60_000;

/**
 * No operation of the user stands at the incident, but one with the same result stands just so far away as another
 * zone would put it: the clock was read in another zone than the one given.
 */
export const wrongZone: TriageRule = ({ incident, operations }) => {
  const { instant, user, offsetMinutes } = incident;
  if (instant === undefined || user === undefined || offsetMinutes === undefined) return [];
  const own = operations.filter((operation) => sameName(operation.user, user));
  if (
    own.some(({ steps }) =>
      isNear(
        incident,
        steps.map(({ at }) => Date.parse(at)),
      ),
    )
  )
    return [];
  const shifted = own
    .filter((operation) => isAlike(operation, incident))
    .flatMap((operation) => {
      const offset = shiftedOffset(Date.parse(momentOf(operation)) - Date.parse(instant), offsetMinutes);
      return offset === undefined ? [] : [{ operation, offset }];
    })
    .sort((a, b) => Math.abs(a.offset - offsetMinutes) - Math.abs(b.offset - offsetMinutes));
  const [best] = shifted;
  const proof = nonEmpty(recordsOf(best === undefined ? [] : [best.operation]));
  if (best === undefined || proof === undefined) return [];
  const values = {
    given: offsetText(offsetMinutes),
    likely: offsetText(best.offset),
    at: momentOf(best.operation),
    user,
    others: shifted.length - 1,
  };
  const words = {
    code: 'likely-wrong-zone',
    severity: 'warning',
    title: text('triage.wrongZone.title', values),
    meaning: text('triage.wrongZone.meaning', values),
    nextSteps: [text('triage.wrongZone.ask', values), text('triage.wrongZone.again')],
  } as const;
  const level = shifted.length === 1 ? 'medium' : 'low';
  const judged = {
    confidence: confidence(level, 'triage.because.exactShift'),
    relation: 'explains-incident',
  } as const;
  return [finding(words, { records: proof }, judged)];
};

/** The case tells of a failure, so a success is not the same; of a change, a reset is not. */
function isAlike({ result, kind }: Operation, { operation }: Incident): boolean {
  if (result === 'succeeded') return false;
  return operation !== 'change' || kind === 'change-by-user' || kind === 'unknown';
}

/** The offset in which the given clock shows that other moment, when a zone has it. */
function shiftedOffset(shiftMs: number, givenMinutes: number): number | undefined {
  return zoneOffsetsMinutes.find(
    (minutes) =>
      minutes !== givenMinutes && Math.abs((givenMinutes - minutes) * 60_000 - shiftMs) <= toleranceMs,
  );
}
