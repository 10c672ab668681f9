import { configurationVersionSetting, recordOf, type ServerRecord } from './server-record';

const maxDepth = 8;
const maxObjects = 10_000;
const maxProperties = 200;
const maxValueCharacters = 4_000;

/** The records in a text as PowerShell prints objects: `Name : value` lines in blocks, or the table of global settings. */
export function recordsInText(content: string, source: string): readonly ServerRecord[] {
  const blocks: Map<string, string>[] = [];
  let block: Map<string, string> | undefined;
  let lastName: string | undefined;
  for (const line of content.split(/\r?\n/)) {
    const pair = /^([A-Za-z][\w.]*)\s*: ?(.*)$/.exec(line);
    if (pair?.[1] !== undefined) {
      if (block === undefined || block.has(pair[1])) {
        block = new Map();
        blocks.push(block);
      }
      lastName = pair[1];
      if (block.size < maxProperties) block.set(lastName, bounded(pair[2] ?? ''));
    } else if (line.trim() === '') block = undefined;
    else if (block !== undefined && lastName !== undefined && /^\s{2,}/.test(line)) {
      block.set(lastName, bounded(`${block.get(lastName) ?? ''}${line.trim()}`));
    }
  }
  const records = blocks.flatMap((found) => recordOf(Object.fromEntries(found), source) ?? []);
  const row = /^\s*Microsoft\.Synchronize\.ServerConfigurationVersion\s+(\d+(?:\.\d+)+)/m.exec(content);
  if (row?.[1] === undefined || records.some(({ kind }) => kind === 'global-setting')) return records;
  const properties = { Name: configurationVersionSetting, Value: row[1] };
  return [...records, { kind: 'global-setting', source, properties }];
}

/** The records in JSON as ConvertTo-Json writes it, at any depth. */
export function recordsInJson(json: unknown, source: string): readonly ServerRecord[] {
  const records: ServerRecord[] = [];
  let objects = 0;
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > maxDepth || objects++ > maxObjects) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, depth + 1);
      return;
    }
    const record = recordOf(propertiesOf(value), source);
    if (record !== undefined) records.push(record);
    else for (const item of Object.values(value)) walk(item, depth + 1);
  };
  walk(json, 0);
  return records;
}

function propertiesOf(value: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, maxProperties)
      .flatMap(([name, item]) => {
        const plain = plainText(item);
        return plain === undefined ? [] : [[name, bounded(plain)]];
      }),
  );
}

/** Truth values and times as PowerShell prints them elsewhere: ConvertTo-Json of Windows PowerShell has its own forms. */
function plainText(value: unknown): string | undefined {
  switch (typeof value) {
    case 'boolean':
      return value ? 'True' : 'False';
    case 'number':
      return String(value);
    case 'string': {
      const date = /^\/Date\((-?\d{1,15})\)\/$/.exec(value);
      return date === null ? value : instantOf(Number(date[1]));
    }
    case 'object':
      if (value === null) return '';
      if ('value' in value && 'DateTime' in value) return plainText(value.value);
      if ('TotalSeconds' in value && typeof value.TotalSeconds === 'number') return span(value.TotalSeconds);
      return undefined;
    default:
      return undefined;
  }
}

function instantOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** `00:30:00`, or `1.00:00:00` from a day on, as .NET prints a length of time. */
function span(totalSeconds: number): string | undefined {
  if (!Number.isFinite(totalSeconds) || totalSeconds < 0) return undefined;
  const seconds = Math.round(totalSeconds);
  const two = (number: number) => String(number).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const time = [Math.floor((seconds % 86_400) / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60];
  return `${days > 0 ? `${days}.` : ''}${time.map(two).join(':')}`;
}

function bounded(text: string): string {
  return text.trim().slice(0, maxValueCharacters);
}
