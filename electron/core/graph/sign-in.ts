import { AuthError, type DeviceCodeRequest, LogLevel, PublicClientApplication } from '@azure/msal-node';
import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { GraphEndpoints } from './cloud';
import type { DeviceCode } from './device-code';
import type { GraphSession } from './graph-session';
import type { HttpSend } from './http-send';
import { createSignInNetwork, type SignInNetwork, type SignInRefusal } from './sign-in-network';
import { expiredProblem, signInProblem } from './sign-in-problem';

export type SignInOptions = {
  readonly endpoints: GraphEndpoints;
  /** Id or verified domain of the tenant. */
  readonly tenant: string;
  readonly clientId: string;
  /** Short names of Graph's delegated permissions. */
  readonly permissions: readonly string[];
  /** Left out in a second try when the service says that there is no such permission. */
  readonly doubtfulPermissions: readonly string[];
  readonly send: HttpSend;
  readonly signal: AbortSignal;
  /** Told once, when the code is there; from then on the person has `expiresInSeconds`. */
  readonly onDeviceCode: (code: DeviceCode) => void;
};

/**
 * Signs in with a code that a person enters in a browser. The token stays in memory and in this process; nothing is
 * cached on disk or logged. Problems: sign-in-failed (declined, expired, refused), network-failed,
 * network-timed-out, graph-answer-invalid, cancelled.
 */
export async function signIn(options: SignInOptions): Promise<Result<GraphSession>> {
  const { permissions, doubtfulPermissions, send } = options;
  const ended = new AbortController();
  const network = createSignInNetwork(send, ended.signal);
  const all = [...permissions, ...doubtfulPermissions];
  const signedIn = await trySignIn(options, all, network, ended);
  if (signedIn.ok || all.length === permissions.length || !isUnknownPermission(network.lastRefusal())) {
    return signedIn;
  }
  const again = new AbortController();
  return trySignIn(options, permissions, createSignInNetwork(send, again.signal), again);
}

/** Documented permissions are unknown to some tenants all the same, and then the whole sign-in is refused. */
function isUnknownPermission(refusal: SignInRefusal | undefined): boolean {
  return refusal?.error === 'invalid_scope' || /AADSTS(?:70011|650053)\b/.test(refusal?.description ?? '');
}

async function trySignIn(
  options: SignInOptions,
  permissions: readonly string[],
  network: SignInNetwork,
  ended: AbortController,
): Promise<Result<GraphSession>> {
  const { endpoints, tenant, clientId, signal } = options;
  if (signal.aborted) return cancelled();
  const request: DeviceCodeRequest = {
    scopes: permissions.map((permission) => `${endpoints.graphUrl}/${permission}`),
    deviceCodeCallback: ({ userCode, verificationUri, expiresIn }) =>
      options.onDeviceCode({ userCode, address: verificationUri, expiresInSeconds: expiresIn }),
  };
  let stop: () => void = () => undefined;
  const aborted = new Promise<'aborted'>((resolve) => {
    stop = () => resolve('aborted');
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    const application = new PublicClientApplication({
      auth: {
        clientId,
        authority: `${endpoints.signInUrl}/${encodeURIComponent(tenant)}`,
        knownAuthorities: [new URL(endpoints.signInUrl).host],
      },
      system: {
        networkClient: network.module,
        loggerOptions: {
          piiLoggingEnabled: false,
          logLevel: LogLevel.Error,
          loggerCallback: () => undefined,
        },
      },
    });
    const result = await Promise.race([application.acquireTokenByDeviceCode(request), aborted]);
    if (result === 'aborted') return cancelled();
    if (result === null || result.accessToken === '') return noToken();
    const { accessToken, scopes } = result;
    return success({
      endpoints,
      grantedPermissions: new Set(
        scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1).toLowerCase()),
      ),
      authorization: () => `Bearer ${accessToken}`,
    });
  } catch (error) {
    return { ok: false, problem: problemOf(error, network) };
  } finally {
    signal.removeEventListener('abort', stop);
    request.cancel = true;
    ended.abort();
  }
}

function problemOf(error: unknown, network: SignInNetwork) {
  const lost = network.lastProblem();
  if (lost !== undefined) return lost;
  const refusal = network.lastRefusal();
  if (refusal !== undefined) return signInProblem(refusal);
  const code = error instanceof AuthError ? error.errorCode : '';
  if (code === 'device_code_expired') return expiredProblem();
  const reason = code === '' && error instanceof Error ? error.name : code;
  return signInProblem({ error: reason, description: '' });
}

function noToken(): Result<never> {
  return failure('sign-in-failed', text('tenant.signIn.refused', { reason: 'no_token' }));
}

function cancelled(): Result<never> {
  return failure('cancelled', text('tenant.signIn.cancelled'));
}
