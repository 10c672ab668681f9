import { connectSupport } from '../../catalog/connect-support';
import { compareVersions, connectVersions } from '../../catalog/connect-versions';
import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, type FindingWords, finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, recordsOf, relationOfState } from '../judge';
import { momentOf } from '../operations/find-operations';
import { parseMessage } from '../operations/parse-message';
import type { TriageContext, TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

/**
 * What the dated table says of the version of Entra Connect: no longer taken by the service, out of support, recalled. A
 * version newer than the table is at most an information.
 */
export const versionSupport: TriageRule = (context) => [...ofFacts(context), ...ofLog(context)];

function ofFacts(context: TriageContext): readonly Finding[] {
  return hostsOf(factsNamed(context.facts, 'connect.version')).flatMap((host) => {
    const facts = factsNamed(context.facts, 'connect.version', host);
    const versions = new Set(facts.map(({ value }) => String(value)));
    return [...versions].flatMap((version): readonly Finding[] => {
      const proof = nonEmpty(facts.filter(({ value }) => String(value) === version));
      if (proof === undefined) return [];
      if (isRetired(version, context.gatheredAt)) {
        const { enforcedFrom } = connectVersions;
        const later = context.operations.filter(
          (operation) => operation.result === 'succeeded' && momentOf(operation).slice(0, 10) > enforcedFrom,
        );
        const judged = {
          confidence: confidence('high', 'triage.because.table', { day: connectVersions.tableCheckedOn }),
          relation: relationOfRetired(context),
          contradictedBy: contradiction(text('triage.against.worksAllTheSame'), {
            records: recordsOf(later),
          }),
        };
        return [finding(retiredWords(version), { facts: proof }, judged)];
      }
      const words = supportWords(version, context.gatheredAt);
      const judged = {
        confidence: confidence('high', 'triage.because.table', { day: connectVersions.tableCheckedOn }),
        relation: relationOfState(context.incident),
      };
      return words === undefined ? [] : [finding(words, { facts: proof }, judged)];
    });
  });
}

/** Where no fact names a version, the newest error of the engine does: its text ends with the version of the engine. */
function ofLog({ records, facts, incident, gatheredAt }: TriageContext): readonly Finding[] {
  const errors = records.filter(
    ({ provider, eventId }) => provider.toLowerCase() === 'adsync' && eventId === 6329,
  );
  return hostsOf(errors)
    .filter((host) => factsNamed(facts, 'connect.version', host).length === 0)
    .flatMap((host): readonly Finding[] => {
      const named = errors
        .filter((record) => record.host === host)
        .flatMap((record) => {
          const { engineVersion } = parseMessage(record.text);
          return engineVersion === undefined ? [] : [{ record, engineVersion }];
        });
      const newest = named.at(-1);
      if (newest === undefined) return [];
      const { engineVersion } = newest;
      const words = isRetired(engineVersion, gatheredAt)
        ? retiredWords(engineVersion)
        : supportWords(engineVersion, gatheredAt);
      const judged = {
        confidence: confidence('medium', 'triage.because.engineVersion'),
        relation: relationOfState(incident),
      };
      return words === undefined ? [] : [finding(words, { records: [newest.record] }, judged)];
    });
}

function isRetired(version: string, gatheredAt: string): boolean {
  const { firstWorkingVersion, enforcedFrom } = connectVersions;
  return (
    gatheredAt.slice(0, 10) > enforcedFrom &&
    /^\d+(\.\d+)+$/.test(version.trim()) &&
    compareVersions(version.trim(), firstWorkingVersion) < 0
  );
}

/** Since that day it concerns everyone, so an incident after it is explained. */
function relationOfRetired({ incident }: TriageContext): Finding['relation'] {
  if (incident.instant === undefined) return 'unknown';
  return incident.instant.slice(0, 10) > connectVersions.enforcedFrom ? 'explains-incident' : 'seen-in-log';
}

function retiredWords(version: string): FindingWords {
  const values = { version, first: connectVersions.firstWorkingVersion, date: connectVersions.enforcedFrom };
  return {
    code: 'version-retired',
    severity: 'error',
    title: text('triage.version.title', values),
    meaning: text('triage.version.meaning', values),
    nextSteps: [text('triage.version.upgrade')],
  };
}

function supportWords(version: string, gatheredAt: string): FindingWords | undefined {
  const support = connectSupport(version, gatheredAt.slice(0, 10));
  const upgrade = [text('triage.version.upgrade')];
  switch (support.kind) {
    case 'supported':
      return undefined;
    case 'ended':
      return {
        code: 'version-unsupported',
        severity: 'warning',
        title: text('triage.version.ended', { version, date: support.endedOn }),
        meaning: text('triage.version.endedMeaning'),
        nextSteps: upgrade,
      };
    case 'recalled':
      return {
        code: 'version-recalled',
        severity: 'error',
        title: text('triage.version.recalled', { version }),
        meaning: support.entry.note ?? text('triage.version.recalledMeaning'),
        nextSteps: upgrade,
      };
    case 'not-in-table':
      return {
        code: 'version-not-in-table',
        severity: 'information',
        title: text('triage.version.notInTable', { version, day: connectVersions.tableCheckedOn }),
        meaning: text(support.reason === 'newer' ? 'triage.version.newer' : 'triage.version.unknown'),
        nextSteps: [text('triage.version.look')],
      };
  }
}
