import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, recordsOf, relationOfOperations, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

/**
 * RestrictRemoteSam is set on the server: with access denied at the same time it is a known cause of SSPR_0029.
 * Source: learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-0029.
 */
export const restrictRemoteSam: TriageRule = ({ facts, operations, incident }) =>
  factsNamed(facts, 'host.restrict-remote-sam').flatMap((fact): readonly Finding[] => {
    const ofHost = operations.filter(({ host }) => host === fact.host);
    const denied = ofHost.filter(({ endEventId, hrCode }) => endEventId === 33004 || hrCode === '80230626');
    const worked = ofHost.filter(({ result }) => result === 'succeeded');
    const words = {
      code: 'restrict-remote-sam',
      severity: denied.length > 0 ? 'error' : 'warning',
      title: text(denied.length > 0 ? 'triage.remoteSam.denied' : 'triage.remoteSam.title'),
      meaning: text('triage.remoteSam.meaning'),
      nextSteps: [
        text('triage.remoteSam.policy'),
        text('triage.remoteSam.value'),
        text('triage.remoteSam.controllers'),
      ],
    } as const;
    const judged = {
      confidence:
        denied.length > 0
          ? confidence('medium', 'triage.because.knownPair')
          : confidence('low', 'triage.because.factAlone'),
      relation: denied.length > 0 ? relationOfOperations(denied) : relationOfState(incident),
      contradictedBy: contradiction(text('triage.against.othersWork'), { records: recordsOf(worked) }),
    };
    const proof = nonEmpty([fact]);
    return proof === undefined ? [] : [finding(words, { records: recordsOf(denied), facts: proof }, judged)];
  });
