import type { OperationStep } from '../operation-schema';
import type { Draft, OperationPart } from './operation-part';
import { sameName } from './parse-message';

/** A record of the same user belongs to an operation that began at most so long before. */
const sameUserMs = 10 * 60_000;
/** The engine's error stands at most so long beside the record that ends the operation. */
const besideEndMs = 5_000;
/** How long an operation without an end is open for an error without a name. */
const openMs = 2 * 60_000;
/** Password hash synchronization tells of a new password within about two minutes. */
const hashSyncMs = 3 * 60_000;

/** An operation takes seconds; records of one TrackingId so far apart are two of them. */
const sameRequestMs = 60 * 60_000;

type Joined = OperationStep['joinedBy'];

/**
 * Puts the parts of each host together: those of one TrackingId first, since they are certain; then those with a
 * user to that user's open operation; then those with neither by time. A TrackingId on two hosts stays two operations.
 * What password hash synchronization says is joined to operations of `hashSyncUser` alone: its records name no user.
 */
export function joinParts(parts: readonly OperationPart[], hashSyncUser?: string): readonly Draft[] {
  const drafts = draftIndex();
  const byTrackingId = new Map<string, Draft>();
  for (const part of parts) {
    const { trackingId } = part.message;
    if (trackingId === undefined) continue;
    const key = `${part.record.host}\u0000${trackingId}`;
    const draft = byTrackingId.get(key);
    const lastMs = draft?.parts.at(-1)?.part.atMs ?? Number.NEGATIVE_INFINITY;
    if (draft !== undefined && part.atMs - lastMs <= sameRequestMs) drafts.join(draft, part, 'tracking-id');
    else byTrackingId.set(key, drafts.begin(part, 'tracking-id'));
  }
  const rest = parts.filter(({ message }) => message.trackingId === undefined);
  const joinOrBegin = (part: OperationPart, joinedBy: Joined, fits: (draft: Draft) => boolean) => {
    const draft = part.role.part === 'start' ? undefined : nearest(drafts.around(part), part, fits);
    if (draft !== undefined) drafts.join(draft, part, joinedBy);
    else drafts.begin(part, joinedBy);
  };
  const named = rest.filter(({ message, role }) => message.user !== undefined && !isLoose(role.part));
  const nameless = rest.filter(({ message, role }) => message.user === undefined && !isLoose(role.part));
  for (const part of named) joinOrBegin(part, 'user', (draft) => isOpenForUser(draft, part));
  for (const part of nameless) joinOrBegin(part, 'time', (draft) => isOpen(draft, part, openMs));
  for (const part of rest.filter(({ role }) => role.part === 'engine-error')) {
    joinOrBegin(part, 'time', (draft) => isBesideError(draft, part));
  }
  for (const part of rest.filter(({ role }) => role.part === 'hash-sync')) {
    const draft = nearest(drafts.around(part), part, (found) => isTold(found, part, hashSyncUser));
    if (draft !== undefined) drafts.join(draft, part, 'user');
  }
  return drafts.all;
}

function isLoose(part: OperationPart['role']['part']): boolean {
  return part === 'engine-error' || part === 'hash-sync';
}

/** All drafts, and those that have a part near a moment, so that long logs are not compared each with each. */
function draftIndex() {
  const all: Draft[] = [];
  const places = new Map<string, Set<Draft>>();
  const placeOf = (host: string, slot: number) => `${host}\u0000${slot}`;
  const slotOf = ({ atMs }: OperationPart) => Math.floor(atMs / sameUserMs);
  const put = (draft: Draft, part: OperationPart) => {
    const place = placeOf(part.record.host, slotOf(part));
    places.set(place, (places.get(place) ?? new Set()).add(draft));
  };
  return {
    all,
    begin: (part: OperationPart, joinedBy: Joined): Draft => {
      const draft: Draft = { host: part.record.host, parts: [{ part, joinedBy }] };
      all.push(draft);
      put(draft, part);
      return draft;
    },
    join: (draft: Draft, part: OperationPart, joinedBy: Joined): void => {
      draft.parts.push({ part, joinedBy });
      put(draft, part);
    },
    /** Drafts of the host with a part in the ten minutes before or after. */
    around: (part: OperationPart): ReadonlySet<Draft> => {
      const found = new Set<Draft>();
      for (const slot of [slotOf(part) - 1, slotOf(part), slotOf(part) + 1]) {
        for (const draft of places.get(placeOf(part.record.host, slot)) ?? []) found.add(draft);
      }
      return found;
    },
  };
}

function nearest(
  drafts: Iterable<Draft>,
  part: OperationPart,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  let best: Draft | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const draft of drafts) {
    if (!fits(draft)) continue;
    const otherCode = hrCodesOf(draft).includes(part.message.hrCode) ? 0 : openMs * 10;
    const distance = Math.min(...draft.parts.map((own) => Math.abs(own.part.atMs - part.atMs))) + otherCode;
    if (distance >= bestRank) continue;
    best = draft;
    bestRank = distance;
  }
  return best;
}

function isOpenForUser(draft: Draft, part: OperationPart): boolean {
  return (
    draft.parts.some((own) => sameName(own.part.message.user, part.message.user)) &&
    isOpen(draft, part, sameUserMs)
  );
}

/** It began before that part, not too long, neither success nor failure ended it before, and it lacks such a part. */
function isOpen(draft: Draft, part: OperationPart, withinMs: number): boolean {
  const [first] = draft.parts;
  if (first === undefined || part.atMs < first.part.atMs || part.atMs - first.part.atMs > withinMs)
    return false;
  return !draft.parts.some(
    ({ part: own }) =>
      own.role.part === 'success' ||
      own.role.part === part.role.part ||
      (isEnd(own) && own.atMs < part.atMs - besideEndMs),
  );
}

function isBesideError(draft: Draft, part: OperationPart): boolean {
  if (draft.parts.some((own) => own.part.role.part === 'engine-error' && own.joinedBy === 'time'))
    return false;
  const [first] = draft.parts;
  if (first === undefined) return false;
  const codes = hrCodesOf(draft).filter((code) => code !== undefined);
  if (part.message.hrCode !== undefined && codes.length > 0 && !codes.includes(part.message.hrCode))
    return false;
  const ends = draft.parts.filter((own) => isEnd(own.part));
  if (ends.some((own) => own.part.role.part === 'success')) return false;
  if (ends.length === 0) return part.atMs >= first.part.atMs && part.atMs - first.part.atMs <= openMs;
  return ends.some((own) => Math.abs(own.part.atMs - part.atMs) <= besideEndMs);
}

function isTold(draft: Draft, part: OperationPart, user: string | undefined): boolean {
  if (!draft.parts.some((own) => sameName(own.part.message.user, user))) return false;
  const success = draft.parts.find((own) => own.part.role.part === 'success');
  if (success === undefined) return false;
  const afterMs = part.atMs - success.part.atMs;
  return afterMs >= 0 && afterMs <= hashSyncMs;
}

function isEnd({ role }: OperationPart): boolean {
  return role.part === 'success' || role.part === 'failure' || role.part === 'cause';
}

function hrCodesOf(draft: Draft): readonly (string | undefined)[] {
  return draft.parts.map((own) => own.part.message.hrCode);
}
