import { compareVersions } from '../../catalog/connect-versions';
import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, recordsOf, relationOfState } from '../judge';
import { momentOf } from '../operations/find-operations';
import type { TriageRule } from '../triage-context';

/**
 * The installed program and the server's own configuration name two versions: an upgrade that did not finish, after
 * which the scheduler may be suspended and writeback switched off.
 * Source: learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/cannot-work-automatic-upgrade.
 */
export const partialUpgrade: TriageRule = ({ facts, incident, operations }) =>
  hostsOf(factsNamed(facts, 'connect.server-configuration-version')).flatMap((host) => {
    const configured = factsNamed(facts, 'connect.server-configuration-version').filter(
      (fact) => fact.host === host,
    );
    const installed = factsNamed(facts, 'connect.version', host);
    const differ = configured.some((own) =>
      installed.some((other) => compareVersions(String(own.value), String(other.value)) !== 0),
    );
    const proof = nonEmpty([...installed, ...configured]);
    if (!differ || proof === undefined) return [];
    const lastAt = incident.instant ?? '';
    const later = operations.filter(
      (operation) =>
        operation.host === host && operation.result === 'succeeded' && momentOf(operation) >= lastAt,
    );
    const other = installed.find(({ value }) => configured.some((own) => own.value !== value));
    const values = { installed: String(other?.value), configured: String(configured[0]?.value) };
    const words = {
      code: 'partial-upgrade',
      severity: 'error',
      title: text('triage.upgrade.title', values),
      meaning: text('triage.upgrade.meaning'),
      nextSteps: [
        text('triage.upgrade.wizard'),
        text('triage.upgrade.scheduler'),
        text('triage.upgrade.log'),
      ],
    } as const;
    const judged = {
      confidence: confidence('high', 'triage.because.twoSources'),
      relation: relationOfState(incident),
      contradictedBy: contradiction(text('triage.against.laterSuccesses'), { records: recordsOf(later) }),
    };
    return [finding(words, { facts: proof }, judged)];
  });
