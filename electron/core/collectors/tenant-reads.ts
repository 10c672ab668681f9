import {
  agentsRequest,
  domainRequest,
  type GraphRequest,
  licencesRequest,
  rolloutRequest,
  synchronizationRequest,
  userRequest,
} from '../graph/graph-requests';
import { text } from '../texts/text';
import type { Collector } from './collector';
import { agentService } from './sign-in-signs';

/** What is read for the kind of user; of a tenant each question with the permission that it needs. */
export const userReads = readsFrom(text('collector.reads.graphUser'), [
  described(userRequest('{upn}')),
  described(domainRequest('{domain}')),
  described(rolloutRequest, 'tenant.reads.federated'),
  described(synchronizationRequest, 'tenant.reads.managed'),
  described(agentsRequest, 'tenant.reads.managed'),
  text('tenant.reads.services', { service: agentService }),
  text('tenant.reads.records'),
]);

/** What is read for the licence. */
export const licenceReads = readsFrom(text('collector.reads.graphLicences'), [
  described(userRequest('{upn}')),
  described(licencesRequest('{upn}')),
]);

/** Answers captured earlier, or the questions to a tenant; a computer by itself knows nothing of it. */
function readsFrom(captured: string, asked: readonly string[]): Collector['reads'] {
  return (kind) => {
    switch (kind) {
      case 'local':
      case 'server':
        return [];
      case 'folder':
      case 'sample':
        return [captured];
      case 'tenant':
        return asked;
    }
  };
}

type ReadsKey = `tenant.reads.${'always' | 'federated' | 'managed'}`;

function described({ path, permission }: GraphRequest, key: ReadsKey = 'tenant.reads.always'): string {
  return text(key, { request: `GET ${decodeURIComponent(path)}`, permission });
}
