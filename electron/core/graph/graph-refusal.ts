import { z } from 'zod';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { GraphRequest } from './graph-requests';
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
      const has = granted.has(permission.toLowerCase());
      const key = has ? 'tenant.refused403Role' : 'tenant.refused403';
      const values = { subject, permission, tells, stronger: request.strongerPermission ?? '' };
      const found = request.strongerPermission === undefined ? key : 'tenant.refused403Stronger';
      return problem('permission-missing', text(found, values), subject);
    }
    case 404:
      return problem('not-found', text('tenant.refused404', { subject, tells }), subject);
    default: {
      const values = { subject, status: answer.status, reason: reasonOf(answer.body), tells };
      return problem('graph-answer-invalid', text('tenant.refused', values), subject);
    }
  }
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
