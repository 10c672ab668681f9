/** The clouds of Microsoft that a tenant can be in; GCC tenants are in the commercial one. */
export const cloudNames = ['commercial', 'us-government-l4', 'us-government-l5', 'china'] as const;
export type CloudName = (typeof cloudNames)[number];

/** Where people sign in and where Graph answers; both https, without a slash at the end. */
export type GraphEndpoints = { readonly signInUrl: string; readonly graphUrl: string };

const endpoints: Readonly<Record<CloudName, GraphEndpoints>> = {
  commercial: { signInUrl: 'https://login.microsoftonline.com', graphUrl: 'https://graph.microsoft.com' },
  'us-government-l4': {
    signInUrl: 'https://login.microsoftonline.us',
    graphUrl: 'https://graph.microsoft.us',
  },
  'us-government-l5': {
    signInUrl: 'https://login.microsoftonline.us',
    graphUrl: 'https://dod-graph.microsoft.us',
  },
  china: {
    signInUrl: 'https://login.chinacloudapi.cn',
    graphUrl: 'https://microsoftgraph.chinacloudapi.cn',
  },
};

/** The endpoints of a cloud. Source: learn.microsoft.com/graph/deployments. */
export function endpointsOf(cloud: CloudName): GraphEndpoints {
  return endpoints[cloud];
}

/**
 * Microsoft Graph Command Line Tools, Microsoft's own public client, which most tenants know already. A tenant that
 * allows only its own registrations gives the id of one.
 * Source: learn.microsoft.com/powershell/microsoftgraph/authentication-commands.
 */
export const defaultClientId = '14d82eec-204b-4c2f-b7e8-296a70dab67e';
