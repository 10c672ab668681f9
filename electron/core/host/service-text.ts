/** What one output of sc.exe says about one service. Parts that it does not print are absent. */
export type ServiceReport = {
  readonly name: string;
  /** The command or captured file it was read from. */
  readonly source: string;
  /** The text itself. */
  readonly text: string;
  /** False when sc.exe answered 1060, ERROR_SERVICE_DOES_NOT_EXIST. */
  readonly installed: boolean;
  readonly state?: ServiceState;
  readonly startType?: ServiceStartType;
  readonly account?: string;
  readonly displayName?: string;
};

/** SERVICE_STATUS.dwCurrentState 1 to 7. Source: learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-service_status. */
const states = [
  'stopped',
  'start-pending',
  'stop-pending',
  'running',
  'continue-pending',
  'pause-pending',
  'paused',
] as const;
export type ServiceState = (typeof states)[number];

/** QUERY_SERVICE_CONFIG.dwStartType 0 to 4. Source: learn.microsoft.com/windows/win32/api/winsvc/ns-winsvc-query_service_configw. */
export const serviceStartTypes = ['boot', 'system', 'automatic', 'manual', 'disabled'] as const;
export type ServiceStartType = (typeof serviceStartTypes)[number] | 'automatic-delayed';

type Field = { readonly label: string; readonly value: string };

/** Whether a text looks like output of sc.exe: a status or configuration block, or one of its own errors. */
export function isServiceText(content: string): boolean {
  return (
    /^\[SC\] /m.test(content) ||
    /^\s+\S[^:\r\n]* : [0-9A-F]+ +(?:WIN32_|[A-Z]+_START|RUNNING|STOPPED)/m.test(content)
  );
}

/**
 * Reads output of `sc query`, `sc queryex` and `sc qc`, one or several in a text, whatever their language: the
 * numbers are the same everywhere and the fields come in a fixed order, so labels are a help and not needed.
 * Gives one report for each block that is about `name`.
 */
export function parseServiceText(content: string, name: string, source: string): readonly ServiceReport[] {
  const reports: ServiceReport[] = [];
  for (const block of blocksOf(content)) {
    const text = block.join('\r\n').trim();
    if (/^\[SC\].*\b1060\b/m.test(text)) {
      reports.push({ name, source, text, installed: false });
      continue;
    }
    const [nameField, ...fields] = fieldsOf(block);
    if (nameField === undefined || nameField.value.toLowerCase() !== name.toLowerCase()) continue;
    const parts = isConfiguration(fields) ? configurationOf(fields) : statusOf(fields);
    reports.push({ name, source, text, installed: true, ...parts });
  }
  return reports;
}

/** A block begins with an unindented `LABEL: name`, or with a line of sc.exe's own that reports an error. */
function blocksOf(content: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (const line of content.split(/\r?\n/)) {
    if (/^[^\s[:][^:]*: ?\S/.test(line) && !isDisplayNameLine(line, blocks.at(-1))) blocks.push([line]);
    else if (/^\[SC\].*\b\d{1,5}\b/.test(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** `sc query` without a name prints the display name on a second line that is not indented either. */
function isDisplayNameLine(line: string, block: readonly string[] | undefined): boolean {
  return block?.length === 1 && /^[^\s[]*_?(?:DISPLAY|ANZEIGE)/i.test(line);
}

function fieldsOf(block: readonly string[]): readonly Field[] {
  return block.flatMap((line) => {
    const match = /^\s*([^:]*?)\s*: ?(.*?)\s*$/.exec(line);
    return match === null ? [] : [{ label: (match[1] ?? '').toUpperCase(), value: match[2] ?? '' }];
  });
}

/** Only `sc qc` names the program; only `sc query` prints a check point as `0x0`. */
function isConfiguration(fields: readonly Field[]): boolean {
  return fields.some(({ label, value }) => label === 'BINARY_PATH_NAME' || /\.exe\b/i.test(value));
}

function statusOf(fields: readonly Field[]): Partial<ServiceReport> {
  const displayName = fields[0] !== undefined && code(fields[0]) === undefined ? fields[0].value : undefined;
  const numeric = fields.filter((field) => code(field) !== undefined);
  const state = states[(code(labelled(fields, 'STATE') ?? numeric[1]) ?? 0) - 1];
  return {
    ...(state === undefined ? {} : { state }),
    ...(displayName === undefined || displayName === '' ? {} : { displayName }),
  };
}

/** In order: type, start type, error control, program, group, tag, display name, dependencies, account. */
function configurationOf(fields: readonly Field[]): Partial<ServiceReport> {
  const start = labelled(fields, 'START_TYPE') ?? fields[1];
  const startType = serviceStartTypes[code(start) ?? -1];
  const delayed = startType === 'automatic' && /\(.*\)\s*$/.test(start?.value ?? '');
  const displayName = (labelled(fields, 'DISPLAY_NAME') ?? fields[6])?.value;
  const account = (labelled(fields, 'SERVICE_START_NAME') ?? fields[fields.length - 1])?.value;
  return {
    ...(startType === undefined ? {} : { startType: delayed ? 'automatic-delayed' : startType }),
    ...(displayName === undefined || displayName === '' ? {} : { displayName }),
    ...(account === undefined || account === '' ? {} : { account }),
  };
}

function labelled(fields: readonly Field[], label: string): Field | undefined {
  return fields.find((field) => field.label === label);
}

/** The number a value begins with, as in `4  RUNNING`. */
function code(field: Field | undefined): number | undefined {
  const match = /^(\d+)\b/.exec(field?.value ?? '');
  return match === null ? undefined : Number(match[1]);
}
