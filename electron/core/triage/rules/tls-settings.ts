import { type Fact, type FactName, factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { contradiction, finding, nonEmpty } from '../finding-from';
import { confidence, hostsOf, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';

const dotnetValues = [
  'host.tls.strong-crypto-64',
  'host.tls.strong-crypto-32',
  'host.tls.system-default-64',
  'host.tls.system-default-32',
] as const;

/**
 * TLS 1.2 is switched off explicitly, for Windows or for .NET. Values that are absent mean the default and prove
 * nothing. Source: learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-tls-enforcement.
 */
export const tlsSettings: TriageRule = ({ facts, heartbeats, incident }) => {
  const wrong = [
    ...(['host.tls.client-enabled', ...dotnetValues] as const).flatMap((name) =>
      valued(facts, name, (value) => value === 0),
    ),
    ...valued(facts, 'host.tls.client-disabled-by-default', (value) => value !== 0),
  ];
  return hostsOf(wrong).flatMap((host) => {
    const proof = nonEmpty(wrong.filter((fact) => fact.host === host));
    if (proof === undefined) return [];
    const alive = heartbeats.filter((track) => track.host === host);
    const words = {
      code: 'tls-12-switched-off',
      severity: 'error',
      title: text('triage.tls.title'),
      meaning: text('triage.tls.meaning'),
      nextSteps: [text('triage.tls.values'), text('triage.tls.restart')],
    } as const;
    const judged = {
      confidence: confidence('medium', 'triage.because.requirement'),
      relation: relationOfState(incident),
      contradictedBy: contradiction(text('triage.against.connected'), {
        records: alive.map(({ lastRecordId, to }) => ({ host, recordId: lastRecordId, timeCreated: to })),
      }),
    };
    return [finding(words, { facts: proof }, judged)];
  });
};

function valued(
  facts: readonly Fact[],
  name: FactName,
  isWrong: (value: number) => boolean,
): readonly Fact[] {
  return factsNamed(facts, name).filter(({ value }) => typeof value === 'number' && isWrong(value));
}
