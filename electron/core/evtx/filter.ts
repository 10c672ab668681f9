import { type FileTime, isoToFileTime } from './values/file-time';

/**
 * Which records are wanted. A part that is absent asks for nothing; all parts that are there must hold. An empty
 * list matches nothing.
 */
export type EventFilter = {
  /** Provider names, compared without regard to ASCII case. */
  readonly providers?: readonly string[];
  readonly eventIds?: readonly number[];
  /** ISO instants, inclusive, compared with System/TimeCreated to 100 ns (never with the record header). */
  readonly fromInstant?: string;
  readonly toInstant?: string;
  /** Events that are wanted besides, whatever else is asked for and whenever they were. */
  readonly always?: readonly { readonly provider: string; readonly eventId: number }[];
};

/** A filter made ready for many records. */
export type CompiledFilter = {
  readonly providers?: ReadonlySet<string>;
  /** What is already known of the providers that templates name. */
  readonly knownProviders: Map<string, boolean>;
  readonly eventIds?: ReadonlySet<number>;
  readonly from?: FileTime;
  readonly to?: FileTime;
  /** By event id, the providers whose events of that id are always wanted. */
  readonly always?: ReadonlyMap<number, CompiledProviders>;
};

type CompiledProviders = Pick<CompiledFilter, 'providers' | 'knownProviders'>;

const mostKnownProviders = 10_000;

/** Makes a filter ready. Throws RangeError for an instant that `isoToFileTime` cannot read: check input before. */
export function compileFilter(filter: EventFilter): CompiledFilter {
  return {
    ...(filter.providers && { providers: new Set(filter.providers.map(foldAsciiCase)) }),
    knownProviders: new Map(),
    ...(filter.eventIds && { eventIds: new Set(filter.eventIds) }),
    ...(filter.fromInstant !== undefined && { from: instant(filter.fromInstant) }),
    ...(filter.toInstant !== undefined && { to: instant(filter.toInstant) }),
    ...(filter.always && { always: compileAlways(filter.always) }),
  };
}

function instant(iso: string): FileTime {
  const fileTime = isoToFileTime(iso);
  if (!fileTime) throw new RangeError(`${iso} is no ISO instant that an event log can hold`);
  return fileTime;
}

/** Event sources are named without regard to case; names are compared unit by unit beyond ASCII. */
function foldAsciiCase(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function compileAlways(events: NonNullable<EventFilter['always']>): ReadonlyMap<number, CompiledProviders> {
  const always = new Map<number, CompiledProviders>();
  for (const { provider, eventId } of events) {
    const before = always.get(eventId)?.providers ?? [];
    const providers = new Set([...before, foldAsciiCase(provider)]);
    always.set(eventId, { providers, knownProviders: new Map() });
  }
  return always;
}

/** Whether the filter wants the provider of this name. */
export function wantsProvider({ providers, knownProviders }: CompiledProviders, name: string): boolean {
  if (!providers) return true;
  let wanted = knownProviders.get(name);
  if (wanted === undefined) {
    wanted = providers.has(foldAsciiCase(name));
    if (knownProviders.size < mostKnownProviders) knownProviders.set(name, wanted);
  }
  return wanted;
}

/** Whether the UTF-16LE bytes from `start` to `end` are the name of a provider that the filter wants. */
export function wantsStoredProvider(
  { providers }: CompiledProviders,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (!providers) return true;
  for (const name of providers) {
    if (name.length * 2 === end - start && isStoredName(name, bytes, start)) return true;
  }
  return false;
}

/** `name` has its ASCII letters folded to lower case. */
function isStoredName(name: string, bytes: Uint8Array, start: number): boolean {
  for (let index = 0, at = start; index < name.length; index++, at += 2) {
    let unit = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
    if (unit >= 0x41 && unit <= 0x5a) unit += 0x20;
    if (unit !== name.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether a time lies in the filter's window, both ends included. */
export function isInWindow({ from, to }: CompiledFilter, high: number, low: number): boolean {
  if (from && (high < from.high || (high === from.high && low < from.low))) return false;
  return !to || high < to.high || (high === to.high && low <= to.low);
}
