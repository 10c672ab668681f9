import type { OperationKind } from '../operation-schema';
import type { TriageRecord } from '../triage-context';

/** What a record is to a password operation. `cause`: an error that ends one without saying of which kind it was. */
export type EventRole =
  | { readonly part: 'start' | 'success' | 'failure'; readonly kind: OperationKind }
  | { readonly part: 'cause' | 'engine-error' | 'hash-sync' };

const kinds: ReadonlyMap<number, EventRole> = new Map<number, EventRole>([
  [31001, { part: 'start', kind: 'reset-by-user' }],
  [31002, { part: 'success', kind: 'reset-by-user' }],
  [31003, { part: 'failure', kind: 'reset-by-user' }],
  [31006, { part: 'start', kind: 'change-by-user' }],
  [31007, { part: 'success', kind: 'change-by-user' }],
  [31008, { part: 'failure', kind: 'change-by-user' }],
  [31009, { part: 'start', kind: 'reset-by-administrator' }],
  [31010, { part: 'success', kind: 'reset-by-administrator' }],
  [31011, { part: 'failure', kind: 'reset-by-administrator' }],
]);

/** Errors of the service that can end an operation; they count only with a TrackingId. */
const serviceErrors = [32000, 32001, 32003, 32004, 32010];

/**
 * The part that an event plays in a password operation; undefined for those that play none.
 * Source: learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback.
 */
export function eventRole(
  { provider, eventId }: Pick<TriageRecord, 'provider' | 'eventId'>,
  hasTrackingId: boolean,
): EventRole | undefined {
  switch (provider.toLowerCase()) {
    case 'passwordresetservice': {
      const known = kinds.get(eventId);
      if (known !== undefined) return known;
      if (eventId >= 33001 && eventId <= 33009) return { part: 'cause' };
      return hasTrackingId && serviceErrors.includes(eventId) ? { part: 'cause' } : undefined;
    }
    case 'adsync':
      return eventId === 6329 ? { part: 'engine-error' } : undefined;
    case 'directory synchronization':
      return eventId === 656 || eventId === 657 ? { part: 'hash-sync' } : undefined;
    default:
      return undefined;
  }
}
