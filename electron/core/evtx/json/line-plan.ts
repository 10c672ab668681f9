import type { EventPlan, FieldSource } from '../event/event-plan';
import type { SystemFieldName } from '../event/system-fields';

/** How one key of the line is written. */
export type LinePart =
  | { readonly kind: 'fixed'; readonly bytes: Buffer }
  | {
      readonly kind: 'time' | 'number' | 'text';
      /** `,"key":`, and the opening quote of a text. */
      readonly before: Buffer;
      readonly index: number;
      /** What is written when the value is NULL or an empty text; nothing for a key that is then left out. */
      readonly otherwise: Buffer | undefined;
    };

/** The System section of one template's events as JSON: constants and values in the order in which they are printed. */
export type LinePlan = {
  readonly parts: readonly LinePart[];
  /** Of the constants. */
  readonly fixedBytes: number;
};

type Key = {
  readonly name: SystemFieldName;
  readonly kind: 'time' | 'number' | 'text';
  readonly otherwise?: string;
};

/** The keys behind `recordId` in the order of `EventRecord`. */
const keys: readonly Key[] = [
  { name: 'timeCreated', kind: 'time' },
  { name: 'provider', kind: 'text' },
  { name: 'eventId', kind: 'number' },
  { name: 'qualifiers', kind: 'number' },
  { name: 'level', kind: 'number', otherwise: '0' },
  { name: 'task', kind: 'number', otherwise: '0' },
  { name: 'opcode', kind: 'number', otherwise: '0' },
  { name: 'keywords', kind: 'text', otherwise: '"0x0"' },
  { name: 'channel', kind: 'text', otherwise: '""' },
  { name: 'computer', kind: 'text', otherwise: '""' },
  { name: 'processId', kind: 'number' },
  { name: 'threadId', kind: 'number' },
  { name: 'activityId', kind: 'text' },
  { name: 'userId', kind: 'text' },
];

const plans = new WeakMap<EventPlan, LinePlan>();

export function linePlanOf(event: EventPlan): LinePlan {
  let plan = plans.get(event);
  if (!plan) {
    plan = makePlan(event);
    plans.set(event, plan);
  }
  return plan;
}

function makePlan({ fields }: EventPlan): LinePlan {
  const parts: LinePart[] = [];
  for (const key of keys) {
    const part = partOf(key, fields[key.name]);
    const before = parts.at(-1);
    if (!part) continue;
    if (part.kind === 'fixed' && before?.kind === 'fixed') {
      parts[parts.length - 1] = { kind: 'fixed', bytes: Buffer.concat([before.bytes, part.bytes]) };
    } else parts.push(part);
  }
  const fixedBytes = parts.reduce((sum, part) => sum + (part.kind === 'fixed' ? part.bytes.length : 0), 0);
  return { parts, fixedBytes };
}

function partOf({ name, kind, otherwise }: Key, source: FieldSource | undefined): LinePart | undefined {
  const start = `,"${name}":`;
  const missing = otherwise === undefined ? undefined : Buffer.from(start + otherwise);
  if (source?.kind === 'value') {
    const before = Buffer.from(kind === 'number' ? start : `${start}"`);
    return { kind, before, index: source.index, otherwise: missing };
  }
  const literal = source && literalJson(kind, source.text);
  const bytes = literal === undefined ? missing : Buffer.from(start + literal);
  return bytes && { kind: 'fixed', bytes };
}

/** A text of the template as JSON; nothing when it holds no text, or no number where one is wanted. */
function literalJson(kind: 'time' | 'number' | 'text', text: string): string | undefined {
  if (kind !== 'number') return text === '' ? undefined : JSON.stringify(text);
  const trimmed = text.trim();
  return /^(0[xX][0-9a-fA-F]+|\d+)$/.test(trimmed) ? JSON.stringify(Number(trimmed)) : undefined;
}
