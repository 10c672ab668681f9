type Check = (value: unknown) => boolean;
type Rule = { readonly isRequired: boolean; readonly check: Check };

const timeShape = /^(\d{4}|\+\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/;
const deepestValue = 600;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const matches =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value);
const required = (check: Check): Rule => ({ isRequired: true, check });
const optional = (check: Check): Rule => ({ isRequired: false, check });

/** What the design asks of each key of a record, in the order in which they are printed. */
const rules: Readonly<Record<string, Rule>> = {
  recordId: required(isCount),
  timeCreated: required(matches(timeShape)),
  provider: required(isText),
  eventId: required(isCount),
  qualifiers: optional(isCount),
  level: required(isCount),
  task: required(isCount),
  opcode: required(isCount),
  keywords: required(isText),
  channel: required(isText),
  computer: required(isText),
  processId: optional(isCount),
  threadId: optional(isCount),
  activityId: optional(isText),
  userId: optional(isText),
  data: required((value) => isEventValues(value) || (Array.isArray(value) && value.every(isText))),
  binary: optional(matches(/^([0-9A-F]{2})+$/)),
  userData: optional(isEventValues),
  renderingInfo: optional(isEventValues),
  salvaged: optional((value) => value === true),
};
const order = Object.keys(rules);

/** What about a record is not as the design has it, in a few words each. */
export function recordFaults(record: unknown): string[] {
  if (!isObject(record)) return ['the record is no object'];
  const faults: string[] = [];
  for (const [key, { isRequired, check }] of Object.entries(rules)) {
    const isThere = Object.hasOwn(record, key);
    if (isRequired && !isThere) faults.push(`${key} is missing`);
    if (isThere && !check(record[key])) faults.push(`${key} is ${shortly(record[key])}`);
  }
  const places = Object.keys(record).map((key) => order.indexOf(key));
  if (places.includes(-1)) faults.push(`unknown keys among ${Object.keys(record).join(', ')}`);
  if (places.some((place, index) => place < (places[index - 1] ?? 0)))
    faults.push(`keys in another order: ${Object.keys(record).join(', ')}`);
  return faults;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEventValues(value: unknown): boolean {
  return isObject(value) && isEventValue(value, 0);
}

function isEventValue(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return true;
  if (depth > deepestValue) return false;
  if (Array.isArray(value)) return value.every((part) => isEventValue(part, depth + 1));
  return isObject(value) && Object.values(value).every((part) => isEventValue(part, depth + 1));
}

function shortly(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
