/** Text, or what an element with attributes or child elements holds; several of one name are an array. */
export type EventValue = string | readonly EventValue[] | EventValues;

/** Values by name. */
export type EventValues = { readonly [name: string]: EventValue };

/**
 * One event as the program hands it on and prints it; the keys are written in this order.
 *
 * All values are the text forms of Windows (decimal numbers, `0x` hexadecimal for the hexadecimal types,
 * `true`/`false`, `{GUID}`, `S-1-...`, ISO UTC times with seven decimals, upper-case hexadecimal for bytes);
 * only the numbers of the System section are numbers.
 *
 * How EventData becomes `data`:
 * - every `Data` an unnamed text: an array of the texts in order. No EventData, or an empty one: an empty array.
 * - named values: an object. A name that occurs more than once has an array of its values.
 * - a string array stands for one `Data` element a string, so it adds several values (under its name, if any).
 * - named and unnamed together: an object; the unnamed ones are under `Data`.
 * - other elements in EventData are under their `Name` attribute, else their element name; a child with
 *   attributes or elements of its own is an object (see `userData`).
 * - an element that Windows would not write (its optional value is NULL) is left out; one that is there but
 *   empty is ''.
 * - the `Binary` element of classic events is not among the values but in `binary`.
 *
 * How UserData becomes `userData`: an object with the child elements by name. An element without attributes and
 * children is its text; any other is an object with its attributes as `@name`, its children by name (an array
 * for a repeated name) and its own text, if any, as `#text`. Namespace declarations are left out. What stands in
 * the place of UserData (DebugData, BinaryEventData, ProcessingErrorData) is under its own element name.
 */
export type EventRecord = {
  /** System/EventRecordID; the id of the record header only when the event has none. */
  readonly recordId: number;
  /** System/TimeCreated in UTC with 100 ns digits, `2026-11-18T08:14:05.1234567Z`. */
  readonly timeCreated: string;
  /** System/Provider@Name. */
  readonly provider: string;
  readonly eventId: number;
  readonly qualifiers?: number;
  /** 0 when the event has none, as Windows shows it; the same for task and opcode. */
  readonly level: number;
  readonly task: number;
  readonly opcode: number;
  /** `0x` and hexadecimal digits without leading zeros. */
  readonly keywords: string;
  readonly channel: string;
  readonly computer: string;
  readonly processId?: number;
  readonly threadId?: number;
  /** `{GUID}` in upper case. */
  readonly activityId?: string;
  /** The SID of the user, `S-1-5-...`. */
  readonly userId?: string;
  readonly data: EventValues | readonly string[];
  /** The bytes that a classic event carries beside its strings, in upper-case hexadecimal; absent when empty. */
  readonly binary?: string;
  readonly userData?: EventValues;
  /** What the server that collected a forwarded event wrote about it, its message above all; shaped like `userData`. */
  readonly renderingInfo?: EventValues;
  /** Found beyond the end of the log's own records: left from an earlier use of the space, or in a damaged place. */
  readonly salvaged?: true;
};
