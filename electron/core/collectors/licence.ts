import type { Outcome } from '../model/outcome';
import { problem } from '../model/problem';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { decideLicence, licencesOf } from './licence-decision';
import { licenceNeeds } from './needs';
import { collectedWith, failed, skipped } from './outcomes';
import { pickUser } from './pick-user';
import { writeJson } from './statements';
import { readTenantDocuments } from './tenant-documents';
import { licenceReads } from './tenant-reads';

/** Which plans the user has, and whether one of them allows password writeback. */
export const licenceCollector: Collector = {
  id: 'licence',
  title: text('collector.licence.title'),
  answers: ['licence'],
  reads: licenceReads,
  readsTenant: true,
  needs: licenceNeeds,
  timeoutMs: 180_000,
  collect: collectLicence,
};

async function collectLicence(context: CollectorContext): Promise<Outcome> {
  const documents = await readTenantDocuments(context);
  const principalName = context.caseFile.user?.principalName?.trim();
  const user = pickUser(documents, principalName);
  const unread = documents.problemsAbout(['licence-details', 'subscribed-skus']);
  const licences = licencesOf(documents, user, principalName);
  if (licences === undefined || licences === 'ambiguous') {
    const [first] = unread;
    if (licences === 'ambiguous' || documents.has('subscribed-skus')) {
      const key = licences === 'ambiguous' ? 'collector.licence.ambiguous' : 'collector.licence.tenantOnly';
      return collectedWith([...unread, problem('licence-not-decided', text(key), 'licence')]);
    }
    return first === undefined
      ? skipped('not-in-evidence', text('collector.licence.notInEvidence'))
      : failed(first);
  }
  const about = user?.item.userPrincipalName ?? principalName;
  const named =
    about === undefined
      ? {}
      : { '@odata.context': `$metadata#users('${encodeURIComponent(about)}')/licenseDetails` };
  const written = await writeJson(context.sink, 'tenant:licences.json', { ...named, value: licences.items });
  const problems = [...unread, ...(written.ok ? [] : [written.problem])];
  const decision = decideLicence(licences, user?.item.licenseAssignmentStates);
  if (decision.kind === 'undecided') {
    return collectedWith([...problems, problem('licence-not-decided', decision.reason, licences.sources[0])]);
  }
  const origin = { kind: 'graph', source: decision.evidence.join('; ') } as const;
  context.report.fact('licence.allows-writeback', decision.allowsWriteback, origin, 'tenant');
  context.report.fact('licence.plans', [...decision.plans], origin, 'tenant');
  return collectedWith(problems);
}
