/** Why a package does not pass, one code for each kind of defect. */
export const verifyCodes = [
  'corrupt-zip',
  'unlisted-entry',
  'missing-entry',
  'hash-mismatch',
  'size-mismatch',
  'duplicate-entry',
  'unsafe-path',
  'invalid-manifest',
  'unsupported-schema',
  'too-large',
] as const;

export type VerifyCode = (typeof verifyCodes)[number];
