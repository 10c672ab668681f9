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
import { agentService } from './sign-in-signs';

/** What is asked of a tenant for the kind of user, with the permission that each question needs. */
export const userReads: readonly string[] = [
  described(userRequest('{upn}')),
  described(domainRequest('{domain}')),
  described(rolloutRequest, 'tenant.reads.federated'),
  described(synchronizationRequest, 'tenant.reads.managed'),
  described(agentsRequest, 'tenant.reads.managed'),
  text('tenant.reads.services', { service: agentService }),
  text('tenant.reads.records'),
];

/** What is asked of a tenant for the licence. */
export const licenceReads: readonly string[] = [
  described(userRequest('{upn}')),
  described(licencesRequest('{upn}')),
];

type ReadsKey = `tenant.reads.${'always' | 'federated' | 'managed'}`;

function described({ path, permission }: GraphRequest, key: ReadsKey = 'tenant.reads.always'): string {
  return text(key, { request: `GET ${decodeURIComponent(path)}`, permission });
}
