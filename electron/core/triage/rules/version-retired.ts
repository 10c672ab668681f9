import { compareVersions, connectVersions } from '../../catalog/connect-versions';
import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { findingFromFacts } from '../finding-from';
import type { TriageRule } from '../triage-context';

/** An Entra Connect version that Microsoft's services no longer take, once the date of that has come. */
export const versionRetired: TriageRule = ({ facts, gatheredAt }) => {
  const { firstWorkingVersion, enforcedFrom } = connectVersions;
  if (gatheredAt.slice(0, 10) <= enforcedFrom) return [];
  const retired = factsNamed(facts, 'connect.version').filter(
    (fact) =>
      /^\d+(\.\d+)+$/.test(String(fact.value)) &&
      compareVersions(String(fact.value), firstWorkingVersion) < 0,
  );
  if (retired.length === 0) return [];
  const words = {
    code: 'version-retired',
    severity: 'error',
    title: text('triage.version.title', { version: String(retired[0]?.value) }),
    meaning: text('triage.version.meaning', { first: firstWorkingVersion, date: enforcedFrom }),
    nextSteps: [text('triage.version.upgrade')],
  } as const;
  return [findingFromFacts(words, retired)];
};
