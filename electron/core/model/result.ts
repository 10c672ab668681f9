import { type Problem, type ProblemCode, problem } from './problem';

/** A value, or the one problem that kept it from being had. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: ProblemCode, message: string, subject?: string): Result<never> {
  return { ok: false, problem: problem(code, message, subject) };
}
