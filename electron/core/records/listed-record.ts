import { z } from 'zod';
import { jsonObjectIn } from '../model/json-object';
import { type ListedRecord, listedTextCharacters } from '../model/listed-record';

/** What a list shows of a line of `events.jsonl`; the rest of it is left alone. */
const lineSchema = z.object({
  recordId: z.number(),
  timeCreated: z.string(),
  provider: z.string(),
  eventId: z.number(),
  level: z.number().optional(),
  data: z.unknown().optional(),
  userData: z.unknown().optional(),
});

/** The record that a line of `events.jsonl` holds; undefined for a line that is none. */
export function listedRecord(line: string): ListedRecord | undefined {
  const parsed = lineSchema.safeParse(jsonObjectIn(line));
  if (!parsed.success) return undefined;
  const { recordId, timeCreated, provider, eventId, level, data, userData } = parsed.data;
  const text = [...stringsOf(data, ''), ...stringsOf(userData, '')].join('\n').trim();
  return {
    recordId,
    at: timeCreated,
    provider,
    eventId,
    ...(level === undefined ? {} : { level }),
    text: text.slice(0, listedTextCharacters),
    isCut: text.length > listedTextCharacters,
  };
}

function stringsOf(value: unknown, name: string): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((part) => stringsOf(part, name));
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, part]) => stringsOf(part, key));
  }
  return [name === '' ? String(value) : `${name}: ${String(value)}`];
}
