import { type FoundIdentifier, findIdentifiers, type Identifiers } from './identifiers';
import { findSecrets, type PastedSecret } from './pasted-secrets';

/** What a text comes to: the identifiers to use, and the secrets for which it must not be kept. */
export type PastedReading = {
  readonly identifiers: Identifiers;
  readonly secrets: readonly PastedSecret[];
};

/**
 * Finds identifiers and secrets in a text as it stands. No identifier repeats a secret: an address ends before its query when a secret
 * stands in it, and what lies within a secret is left out.
 */
export function readText(pasted: string): PastedReading {
  const secrets = findSecrets(pasted);
  const found = findIdentifiers(pasted);
  if (secrets.length === 0) return { identifiers: found, secrets };
  const kept = (list: readonly FoundIdentifier[]) => withoutSecrets(list, secrets);
  return {
    identifiers: {
      supportCode: kept(found.supportCode),
      sid: kept(found.sid),
      cid: kept(found.cid),
      correlationId: kept(found.correlationId),
      traceId: kept(found.traceId),
      requestId: kept(found.requestId),
      timestamp: kept(found.timestamp),
      upn: kept(found.upn),
      url: kept(found.url),
      ssprCode: kept(found.ssprCode),
      aadstsCode: kept(found.aadstsCode),
      trackingId: kept(found.trackingId),
    },
    secrets,
  };
}

/** Both lists are in the order of the text. */
function withoutSecrets(
  list: readonly FoundIdentifier[],
  secrets: readonly PastedSecret[],
): readonly FoundIdentifier[] {
  let next = 0;
  return list.flatMap((found) => {
    while (endOf(secrets[next]) <= found.at) next += 1;
    const secret = secrets[next];
    const query = found.value.search(/[?#]/);
    const end = found.at + found.value.length;
    // An address may have ended at a mark with which the secret in its query begins.
    if (secret === undefined || secret.at > end || (secret.at === end && query < 0)) return [found];
    return query > 0 && found.at + query < secret.at
      ? [{ ...found, value: found.value.slice(0, query) }]
      : [];
  });
}

function endOf(secret: PastedSecret | undefined): number {
  return secret === undefined ? Number.POSITIVE_INFINITY : secret.at + secret.length;
}
