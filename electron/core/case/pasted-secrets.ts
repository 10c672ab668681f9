import { namedSecrets } from './named-secrets';
import { plainText } from './plain-text';
import type { SecretKind } from './secret-names';
import { type SecretSpan, shapedSecrets } from './shaped-secrets';

/** Where a secret stands in a text, in UTF-16 units; never the secret itself. */
export type PastedSecret = { readonly kind: SecretKind; readonly at: number; readonly length: number };

/**
 * Finds what must not get into a case: passwords in forms, JSON and sentences, tokens, sign-in cookies, authorization headers, SAML
 * responses, authorization codes and assertions, private keys, keys of connection strings. Words about passwords, captions and
 * values that were masked are no secrets. In the order of the text, none within another. A password of letters alone in a sentence is
 * not known from the words around it. Takes time in proportion to the length of the text.
 */
export function findSecrets(pasted: string): readonly PastedSecret[] {
  // Most fields are empty, and each is looked at while it is shown.
  if (pasted === '') return [];
  const { text, originalAt } = plainText(pasted);
  const found = [...namedSecrets(text), ...shapedSecrets(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return withoutInner(found).map(({ kind, start, end }) => {
    const at = originalAt(start);
    return { kind, at, length: originalAt(end - 1) + 1 - at };
  });
}

function withoutInner(found: readonly SecretSpan[]): readonly SecretSpan[] {
  let end = 0;
  return found.filter((span) => {
    if (span.start < end || span.end === span.start) return false;
    end = span.end;
    return true;
  });
}
