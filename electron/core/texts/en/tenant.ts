/** Texts about signing in and asking the tenant; keys begin with `tenant.`. */
export const tenantTexts = {
  'tenant.unreachable':
    '{host} could not be reached ({reason}). Check network and proxy, or save the answers of Graph as JSON on another computer.',
  'tenant.untrusted':
    '{host} showed a certificate that this computer does not trust ({reason}), so nothing was sent to it. Check what stands between.',
  'tenant.timedOut': '{host} did not answer within {seconds} seconds. Try again, or check network and proxy.',
  'tenant.tooLarge': '{host} answered with more than {maxBytes} bytes, which no answer needs; it was left.',
  'tenant.notHttps': '{host} is not asked: only https addresses are.',
  'tenant.throttled':
    '{subject}: Graph answered {status} and asks to wait {seconds} seconds, longer than is waited here. Collect again later.',
  'tenant.refused401':
    '{subject}: Graph does not accept the sign-in (401). Sign in again; it would have told {tells}.',
  'tenant.refused403':
    '{subject}: the sign-in lacks the permission {permission} (403). It would have told {tells}.',
  'tenant.refused403Stronger':
    '{subject}: the sign-in may not read this (403). It takes {permission} and a role for it, or {stronger}, which is not asked for since it may also change. It would have told {tells}.',
  'tenant.refused403Role':
    '{subject}: the sign-in has the permission {permission}, but its account lacks the role, such as Global Reader or Global Administrator (403). It would have told {tells}.',
  'tenant.refused404': '{subject}: the tenant has no such object (404). It would have told {tells}.',
  'tenant.refused': '{subject}: Graph answered {status}{reason}. It would have told {tells}.',
  'tenant.answerInvalid': '{subject}: the answer of Graph cannot be used: {reason}.',
  'tenant.wouldTell': 'It would have told {tells}.',
  'tenant.reason.noJson': 'it is not JSON',
  'tenant.reason.noList': 'it holds no list of objects',
  'tenant.reason.field': '{field} is wrong ({reason})',
  'tenant.reason.pages': 'its pages do not end within {maxPages}',
  'tenant.reason.otherHost': 'its next page is on another host',
  'tenant.tells.user': 'whether the user is synchronized',
  'tenant.tells.licences': 'which plans the user has',
  'tenant.tells.domain': 'whether the domain is federated or managed',
  'tenant.tells.synchronization': 'whether password hash synchronization is on',
  'tenant.tells.rollout': 'whether a staged rollout makes single users of the federated domain managed',
  'tenant.tells.agents': 'whether there are pass-through agents',
  'tenant.tells.realm': 'whether the domain is federated or managed',

  'tenant.signIn.declined': 'The sign-in was declined in the browser. Collect again to get a new code.',
  'tenant.signIn.expired':
    'The code was not entered in time and is no longer valid. Collect again to get a new one.',
  'tenant.signIn.consent':
    'The tenant does not let this client read: {reason}. An administrator must consent to its permissions first.',
  'tenant.signIn.tenant':
    'The sign-in service does not know the tenant: {reason}. Name it by its id (--tenant; in the window under More).',
  'tenant.signIn.client':
    'The tenant does not know the client, or it is no public client: {reason}. Name a registration (--client-id; in the window under More).',
  'tenant.signIn.blocked':
    'A Conditional Access policy blocks this sign-in: {reason}. Sign in on a device it allows, or save the answers of Graph as JSON.',
  'tenant.signIn.refused':
    'The sign-in was refused: {reason}. Try again, or save the answers of Graph as JSON.',
  'tenant.signIn.cancelled': 'The sign-in was cancelled.',

  'tenant.noUser':
    'The tenant can be asked about a user by the full name only, such as ada@contoso.com, not "{value}". Give user.principalName in the case.',
  'tenant.noTenant':
    '"{value}" is no tenant. Give its id (a GUID) or a verified domain, such as contoso.com.',
  'tenant.noClient': '"{value}" is no client id. Give the GUID of an application registration.',

  'tenant.planNetwork':
    'Needs the network: sign-in at {signInUrl} (tenant {tenant}, client {clientId}), then {graphUrl}. Permissions: {permissions}.',
  'tenant.planRealm': 'Needs the network: {signInUrl}/getuserrealm.srf, with a made-up name at {domain}.',

  'tenant.location': 'Microsoft Graph at {host}',
  'tenant.noServer': 'There is nothing to run or read on a tenant.',
  'tenant.stopped': 'The tenant was not asked to the end: {seconds} seconds are over. Collect again later.',
  'tenant.reads.always': '{request} (permission {permission})',
  'tenant.reads.federated':
    '{request} (permission {permission}), for a synchronized user of a federated domain only',
  'tenant.reads.managed':
    '{request} (permission {permission}), for a synchronized user of a managed domain only',
  'tenant.reads.services': 'On the servers of this run, for a synchronized user: sc queryex {service}',
  'tenant.reads.records':
    'In the Application log of these servers, for a synchronized user: time of a record 656 or 657 of Directory Synchronization',
} as const;
