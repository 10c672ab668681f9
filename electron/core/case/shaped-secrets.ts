import { isTokenHeader } from './json-web-token';
import type { SecretKind } from './secret-names';
import { isPlaceholder, looksMadeByMachine } from './secret-values';

/** A secret in a text in plain characters: from the first of its characters to behind the last. */
export type SecretSpan = { readonly kind: SecretKind; readonly start: number; readonly end: number };

type Shape = {
  readonly kind: SecretKind;
  /** Its group `secret` is what must not be seen. */
  readonly pattern: RegExp;
  readonly accepts: (secret: string) => boolean;
  /** Where this does not stand in the text, the form means nothing. */
  readonly only?: RegExp;
};

const shapes: readonly Shape[] = [
  {
    kind: 'private-key',
    pattern:
      /(?<secret>-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?=[\s\S]{0,120}?[A-Za-z0-9+/=]{32})(?:(?!-----)[\s\S]){32,8000}(?:-----END [A-Z ]{1,40}-----)?)/dg,
    accepts: () => true,
  },
  {
    kind: 'token',
    pattern: /(?<![\w.-])(?<secret>e[wy][\w-]{8,4000}\.[\w-]{2,}\.[\w-]*(?:\.[\w-]+){0,2})/dg,
    accepts: (secret) => isTokenHeader(secret.slice(0, secret.indexOf('.'))),
  },
  {
    kind: 'authorization',
    pattern: /\bBearer\s{1,4}(?<secret>[\w.~+/-]{16,}=*)/dgi,
    accepts: (secret) => looksMadeByMachine(secret.slice(0, 400), 16),
  },
  {
    // The form of the secrets that Entra makes for an application.
    kind: 'client-secret',
    pattern: /(?<![\w~.-])(?<secret>[\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/dg,
    accepts: () => true,
  },
  {
    kind: 'password',
    pattern: /:\/\/[^\s/@:"'<>]{1,64}:(?<secret>[^\s/@"'<>]{1,128})@/dg,
    accepts: (secret) => !isPlaceholder(secret),
  },
  {
    kind: 'password',
    pattern: /\s(?:-u|--user|--proxy-user)\s{1,4}["']?[^\s"':]{1,64}:(?<secret>[^\s"']{1,128})/dg,
    accepts: (secret) => !isPlaceholder(secret),
    only: /\bcurl\b/,
  },
  {
    kind: 'password',
    pattern:
      /\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?(?:"(?<secret>[^"\r\n]{1,128})"|'(?<other>[^'\r\n]{1,128})')/dgi,
    accepts: (secret) => !isPlaceholder(secret),
  },
  {
    // The signature of a shared access address.
    kind: 'access-key',
    pattern: /[?&]sig=(?<secret>[\w%+/=-]{20,})/dgi,
    accepts: (secret) => looksMadeByMachine(secret.slice(0, 400), 20),
  },
];

/** Secrets that are known by their form, whatever the words around them. */
export function shapedSecrets(text: string): readonly SecretSpan[] {
  const meant = shapes.filter(({ only }) => only === undefined || only.test(text));
  return meant.flatMap(({ kind, pattern, accepts }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match.groups?.['secret'] === undefined ? 'other' : 'secret';
      const secret = match.groups?.[name];
      const indices = match.indices?.groups?.[name];
      if (secret === undefined || indices === undefined || !accepts(secret)) return [];
      return [{ kind, start: indices[0], end: indices[1] }];
    }),
  );
}
