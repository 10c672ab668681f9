import { createHash } from 'node:crypto';
import {
  fileTimeValue,
  guidValue,
  nullValue,
  sidValue,
  stringValue,
  uint8Value,
  uint16Value,
  uint32Value,
  uint64Value,
  type WrittenValue,
} from './value';
import { defaults, type WrittenEvent } from './written-event';

/** The values of the outer template: 18 in the manifest form, 20 in the classic form, the payload last. */
export function systemValues(event: WrittenEvent, recordId: number, payload: WrittenValue): WrittenValue[] {
  const common = [
    uint8Value(event.level ?? defaults.level),
    uint8Value(event.opcode ?? 0),
    uint16Value(event.task ?? 0),
    uint16Value(event.eventId),
    valueOrNull(event.qualifiers, uint16Value, 2),
    uint64Value(event.keywords ?? defaults.keywords, 0x15),
    fileTimeValue(event.timeCreated),
    valueOrNull(event.activityId, guidValue, 16),
    valueOrNull(event.processId, uint32Value),
    valueOrNull(event.threadId, uint32Value),
    uint64Value(BigInt(recordId)),
    uint8Value(event.version ?? 0),
    valueOrNull(event.userId, sidValue),
  ];
  const related = valueOrNull(event.relatedActivityId, guidValue);
  if (event.form === 'classic') {
    return [...common, ...Array.from({ length: 5 }, () => nullValue()), related, payload];
  }
  const guid = event.providerGuid ?? createHash('md5').update(event.provider).digest('hex');
  return [
    ...common,
    related,
    stringValue(event.provider),
    guidValue(guid),
    stringValue(event.channel ?? defaults.channel),
    payload,
  ];
}

function valueOrNull<Given>(
  given: Given | undefined,
  write: (given: Given) => WrittenValue,
  nullSizeBytes = 0,
): WrittenValue {
  return given === undefined ? nullValue(nullSizeBytes) : write(given);
}
