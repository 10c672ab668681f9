import { type FoundIdentifier, type Identifiers, identifierNames } from './identifiers';
import { lastAtOrBefore } from './last-at-or-before';
import { type MailText, mailText } from './mail/mail-text';
import { findSecrets, type PastedSecret } from './pasted-secrets';
import { type PastedReading, readText } from './read-text';
import type { SecretKind } from './secret-names';

/**
 * Finds identifiers and secrets in a pasted text, as {@link readText} does; a mail in its raw form is decoded first. Then offsets name
 * where the value, or the encoded header or part that holds it, begins in the raw text, and secrets are those of the decoded and of
 * the raw text.
 */
export function readPasted(pasted: string): PastedReading {
  const mail = mailText(pasted);
  return mail === undefined
    ? readText(pasted)
    : readingOfMail(mail, readText(mail.text), findSecrets(pasted));
}

/** What was found in the decoded text of a mail, by its places in the raw text, with the secrets of the raw text. */
export function readingOfMail(
  { sourceOf }: MailText,
  decoded: PastedReading,
  rawSecrets: readonly PastedSecret[],
): PastedReading {
  const placed = (list: readonly FoundIdentifier[]): readonly FoundIdentifier[] =>
    list.map(({ value, at }) => ({ value, at: sourceOf({ at, length: value.length }).at }));
  return {
    identifiers: Object.fromEntries(
      identifierNames.map((name) => [name, placed(decoded.identifiers[name])]),
    ) as Identifiers,
    secrets: [...rawSecrets, ...notAmong(rawSecrets, decoded.secrets, sourceOf)].sort((a, b) => a.at - b.at),
  };
}

/** The secrets of the decoded text; of each encoded part one of each kind, unless the raw text has shown that kind there. */
function notAmong(
  rawSecrets: readonly PastedSecret[],
  decoded: readonly PastedSecret[],
  sourceOf: MailText['sourceOf'],
): readonly PastedSecret[] {
  const known = new Map<SecretKind, number[]>();
  for (const { kind, at } of rawSecrets) {
    const places = known.get(kind);
    if (places === undefined) known.set(kind, [at]);
    else places.push(at);
  }
  const seen = new Set<string>();
  return decoded.flatMap((secret) => {
    const { kind } = secret;
    const { at, length } = sourceOf(secret);
    const places = known.get(kind) ?? [];
    const isKnown = (places[lastAtOrBefore(places, at + length - 1)] ?? -1) >= at;
    if (isKnown || seen.has(`${kind} ${at}`)) return [];
    seen.add(`${kind} ${at}`);
    return [{ kind, at, length }];
  });
}
