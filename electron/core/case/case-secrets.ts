import type { Case } from './case-schema';
import { findSecrets } from './pasted-secrets';
import type { SecretKind } from './secret-names';

/** A field of a case that holds what should not go to anyone, by its path, such as `problem.description`. */
export type CaseSecret = { readonly field: string; readonly kind: SecretKind };

/**
 * The fields of a case in which a password, token or key stands; each field and kind once. A case with one is a case all the same: only
 * the person can tell whether it is still secret, so this is said and nothing is refused.
 */
export function caseSecrets(caseFile: Case): readonly CaseSecret[] {
  return textsOf(caseFile, '').flatMap(({ field, words }) => {
    const kinds = new Set(findSecrets(words).map(({ kind }) => kind));
    return [...kinds].map((kind) => ({ field, kind }));
  });
}

function textsOf(
  value: unknown,
  field: string,
): readonly { readonly field: string; readonly words: string }[] {
  if (typeof value === 'string') return [{ field, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, field === '' ? name : `${field}.${name}`),
  );
}
