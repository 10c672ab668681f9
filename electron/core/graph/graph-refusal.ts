import { z } from 'zod';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import { type GraphRequest, signInPermissions } from './graph-requests';
import type { HttpAnswer } from './http-send';

const longestReason = 200;

/** Source: learn.microsoft.com/graph/errors. */
const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string().default('') }) });

/**
 * The sentence for an answer that is none: what was refused, which permission or role is missing, what it would have
 * told. `granted` are the permissions of the sign-in: one that is among them is not what was missing.
 */
export function graphRefusal(
  answer: HttpAnswer,
  request: GraphRequest,
  subject: string,
  granted: ReadonlySet<string>,
): Problem {
  const { permission, tells } = request;
  switch (answer.status) {
    case 401:
      return problem('sign-in-failed', text('tenant.refused401', { subject, tells }), subject);
    case 403: {
      const values = { subject, permission, tells };
      return problem('permission-missing', text(keyOf403(permission, granted), values), subject);
    }
    case 404:
      return problem('not-found', text('tenant.refused404', { subject, tells }), subject);
    default: {
      const values = { subject, status: answer.status, reason: reasonOf(answer.body), tells };
      return problem('graph-answer-invalid', text('tenant.refused', values), subject);
    }
  }
}

function keyOf403(permission: string, granted: ReadonlySet<string>) {
  if (granted.has(permission.toLowerCase())) return 'tenant.refused403Role';
  return signInPermissions.includes(permission) ? 'tenant.refused403' : 'tenant.refused403Unasked';
}

/** Graph's own code and message, on one line and short; nothing when the answer is not Graph's. */
function reasonOf(body: string): string {
  try {
    const { code, message } = errorSchema.parse(JSON.parse(body)).error;
    const line = `${code}: ${message}`.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
    return ` (${line.length > longestReason ? `${line.slice(0, longestReason)}...` : line})`;
  } catch {
    return '';
  }
}
