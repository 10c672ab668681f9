import type { FullRecord } from '../model/full-record';
import { jsonObjectIn } from '../model/json-object';
import { readStagedLines } from './staged-lines';

const mostFields = 500;

/**
 * All of the record that has this number and time in the `events.jsonl` at `path`; undefined where it is not in it.
 * Rejects with the system's error when the file cannot be read, and with an AbortError when `signal` aborts.
 */
export async function fullRecord(
  path: string,
  { recordId, at }: { readonly recordId: number; readonly at: string },
  signal: AbortSignal,
): Promise<FullRecord | undefined> {
  const number = Buffer.from(String(recordId));
  const time = Buffer.from(at);
  for await (const lines of readStagedLines(path, 0, signal)) {
    for (const { bytes } of lines) {
      if (!bytes.includes(number) || !bytes.includes(time)) continue;
      const record = jsonObjectIn(bytes.toString());
      if (record?.['recordId'] !== recordId || record['timeCreated'] !== at) continue;
      const fields = [...fieldsOf(record, '')];
      return {
        fields: fields.slice(0, mostFields),
        hasMoreFields: fields.length > mostFields,
        json: JSON.stringify(record, undefined, 2),
      };
    }
  }
  return undefined;
}

function* fieldsOf(value: unknown, name: string): Generator<{ name: string; value: string }> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* fieldsOf(part, `${name} ${index + 1}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      yield* fieldsOf(part, name === '' ? key : `${name}.${key}`);
  } else yield { name, value: String(value) };
}
