/**
 * Every kind of expected failure the program knows. Tests, exit codes and support match on the code;
 * people read the message.
 */
export const problemCodes = [
  // what a person handed over
  'case-not-json',
  'case-invalid',
  'file-not-found',
  'file-unreadable',
  'attachment-unreadable',
  'folder-not-found',
  'folder-without-evidence',
  'field-invalid',
  'unknown-time-zone',
  'local-time-invalid',
  'local-time-skipped',
  'local-time-repeated',
  'wrong-usage',
  // event logs
  'not-an-event-log',
  'event-log-damaged',
  'event-log-empty',
  'event-log-not-found',
  'export-wrote-nothing',
  // what a server or a tool answered
  'tool-not-found',
  'tool-failed',
  'tool-output-too-large',
  'access-denied',
  'not-found',
  'unreadable-output',
  // another server
  'server-not-found',
  'server-not-reachable',
  // Graph JSON
  'graph-json-invalid',
  'user-not-decided',
  'licence-not-decided',
  // asking the tenant
  'sign-in-failed',
  'permission-missing',
  'network-failed',
  'network-timed-out',
  'throttled',
  'graph-answer-invalid',
  // the package
  'output-folder-missing',
  'output-folder-not-writable',
  'disk-full',
  'package-exists',
  'package-not-verified',
  'evidence-changed',
  'write-failed',
  // the program itself
  'busy',
  'worker-stopped',
  'cancelled',
  'not-allowed',
  'unexpected',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One expected failure: a code to match on, a sentence to read, and what it is about. */
export type Problem = {
  readonly code: ProblemCode;
  readonly message: string;
  /** The file, field, registry value or command the problem is about. */
  readonly subject?: string | undefined;
};

/** Builds a {@link Problem}; `message` is one clear sentence that names the file or field and what to do. */
export function problem(code: ProblemCode, message: string, subject?: string): Problem {
  return subject === undefined ? { code, message } : { code, message, subject };
}
