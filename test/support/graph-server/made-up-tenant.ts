import type { Answer, Answers } from './open-graph-server';

/** What only the sign-in may see; tests look for it everywhere else. */
export const secretToken = 'eyJ.secret-access-token.made-up';

export const madeUpUser = {
  id: '61b51056-a190-4441-8ebd-d50f7c89add6',
  userPrincipalName: 'ada@contoso.com',
  userType: 'Member',
  onPremisesSyncEnabled: true,
};
const p1 = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
const agentsContext = "$metadata#onPremisesPublishingProfiles('authentication')/agents";

/** Answers of Graph by path, in the documented shapes, with fields that nobody asked for. */
const graphAnswers: Readonly<Record<string, Answer>> = {
  '/v1.0/users/ada@contoso.com': { json: { ...madeUpUser, mobilePhone: '+49 30 1234' } },
  '/v1.0/users/ada@contoso.com/licenseDetails': {
    json: {
      value: [
        {
          skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965',
          skuPartNumber: 'SPE_E3',
          servicePlans: [
            { servicePlanId: p1, servicePlanName: 'AAD_PREMIUM', provisioningStatus: 'Success' },
          ],
        },
      ],
    },
  },
  '/v1.0/domains/contoso.com': {
    json: { id: 'contoso.com', authenticationType: 'Managed', isVerified: true, state: null },
  },
  '/v1.0/directory/onPremisesSynchronization': {
    json: { value: [{ id: 't', features: { passwordSyncEnabled: true, other: true }, configuration: {} }] },
  },
  '/beta/onPremisesPublishingProfiles/authentication/agents': {
    json: { '@odata.context': agentsContext, value: [] },
  },
};

/** The sign-in service: discovery, device code, and the token for who entered it. */
export function signInAnswers(
  token: Answers = () => ({ json: tokenAnswer }),
  deviceCode: Readonly<Record<string, unknown>> = {},
): Answers {
  return (seen, count) => {
    const url = `https://${seen.headers.host}`;
    if (seen.path.endsWith('/openid-configuration')) {
      return {
        json: {
          issuer: `${url}/contoso.com/v2.0`,
          authorization_endpoint: `${url}/contoso.com/oauth2/v2.0/authorize`,
          token_endpoint: `${url}/contoso.com/oauth2/v2.0/token`,
          device_authorization_endpoint: `${url}/contoso.com/oauth2/v2.0/devicecode`,
          jwks_uri: `${url}/contoso.com/discovery/v2.0/keys`,
        },
      };
    }
    if (seen.path.endsWith('/devicecode')) return { json: { ...deviceCodeAnswer, ...deviceCode } };
    return seen.path.endsWith('/token') ? token(seen, count) : undefined;
  };
}

const deviceCodeAnswer = {
  user_code: 'C7NVK2QHD',
  device_code: 'device-code-secret',
  verification_uri: 'https://microsoft.com/devicelogin',
  expires_in: 900,
  interval: 1,
  message: 'To sign in, open the page and enter the code.',
};

export const tokenAnswer = {
  token_type: 'Bearer',
  scope: 'User.Read.All Domain.Read.All',
  expires_in: 3_599,
  ext_expires_in: 3_599,
  access_token: secretToken,
};

/** Signs in and answers Graph. `changes` take the place of single answers. */
export function tenantAnswers(changes: Readonly<Record<string, Answer>> = {}): Answers {
  const signIn = signInAnswers();
  return (seen, count) => changes[seen.path] ?? signIn(seen, count) ?? graphAnswers[seen.path];
}
