import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, recordsOf, relationOfState } from '../judge';
import { sameName } from '../operations/parse-message';
import type { TriageRule } from '../triage-context';

/** The agent of Cloud Sync runs here as well: it has a writeback of its own, of which this log knows nothing. */
export const cloudSyncBeside: TriageRule = ({ facts, operations, incident }) => {
  const running = factsNamed(facts, 'service.provisioning-agent.state').filter(
    ({ value }) => value === 'running',
  );
  return hostsOf(running).flatMap((host) => {
    const proof = nonEmpty(running.filter((fact) => fact.host === host));
    if (proof === undefined) return [];
    const own = operations.filter(
      (operation) =>
        operation.host === host && incident.user !== undefined && sameName(operation.user, incident.user),
    );
    const words = {
      code: 'cloud-sync-beside',
      severity: 'information',
      title: text('triage.cloudSync.title'),
      meaning: text('triage.cloudSync.meaning'),
      nextSteps: [text('triage.cloudSync.which'), text('triage.cloudSync.logs')],
    } as const;
    const judged = {
      confidence: confidence('low', 'triage.because.factAlone'),
      relation: relationOfState(incident),
      contradictedBy: contradiction(text('triage.against.requestsArrived'), { records: recordsOf(own) }),
    };
    return [finding(words, { facts: proof }, judged)];
  });
};
