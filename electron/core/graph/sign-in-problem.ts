import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { SignInRefusal } from './sign-in-network';

const longestDescription = 300;

/** What people read for a code of the sign-in service. Source: learn.microsoft.com/entra/identity-platform/reference-error-codes. */
const known = [
  { pattern: /AADSTS(?:65001|65004|90094|90095)\b/, key: 'tenant.signIn.consent' },
  { pattern: /AADSTS(?:90002|50059|900144|900023)\b/, key: 'tenant.signIn.tenant' },
  { pattern: /AADSTS(?:700016|7000112|700038|7000218)\b/, key: 'tenant.signIn.client' },
  { pattern: /AADSTS(?:53000|53001|53002|53003|530032|530034|530036)\b/, key: 'tenant.signIn.blocked' },
] as const;

/** The sentence for a sign-in that the service refused. */
export function signInProblem({ error, description }: SignInRefusal): Problem {
  const reason = shortened(description === '' ? error : description);
  if (error === 'authorization_declined' || error === 'access_denied') {
    return problem('sign-in-failed', text('tenant.signIn.declined'));
  }
  if (error === 'expired_token' || error === 'code_expired') return expiredProblem();
  const found = known.find(({ pattern }) => pattern.test(description));
  return problem('sign-in-failed', text(found?.key ?? 'tenant.signIn.refused', { reason }));
}

/** Nobody entered the code in time. */
export function expiredProblem(): Problem {
  return problem('sign-in-failed', text('tenant.signIn.expired'));
}

/** The first line without the ids behind it, and no longer than a sentence may be. */
function shortened(description: string): string {
  const [line = ''] = description.split(/[\r\n]|\s(?:Trace ID|Correlation ID|Timestamp):/);
  const clean = line
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/\.$/, '');
  return clean.length > longestDescription ? `${clean.slice(0, longestDescription)}...` : clean;
}
