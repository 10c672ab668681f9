import { takeBytes, writeBytes, writeUint32, writeUint64 } from './byte-writer';
import type { ChunkWriter } from './chunk-writer';
import { payloadValue } from './payload-value';
import { systemTemplate } from './system-template';
import { systemValues } from './system-values';
import { textEvent } from './text-event';
import { writeFragment } from './write-xml';
import type { WrittenEvent } from './written-event';

/** An event and what the header of its record says. */
export type NumberedEvent = {
  readonly event: WrittenEvent;
  readonly recordId: number;
  readonly headerId: number;
  readonly headerTime: bigint;
};

const recordMark = 0x2a2a;

/** Writes a record: header, the event's binary XML, padding to a multiple of 8, the size once more. */
export function writeRecord(writer: ChunkWriter, { event, ...header }: NumberedEvent): void {
  const { stated = {} } = event;
  const start = writer.at;
  writeUint32(writer, stated.mark ?? recordMark);
  const sizeAt = takeBytes(writer, 4);
  writeUint64(writer, stated.headerId ?? BigInt(header.headerId));
  writeUint64(writer, header.headerTime);
  if (event.form === 'text') {
    writeFragment(writer, textEvent(event, header.recordId));
  } else {
    const values = systemValues(event, header.recordId, payloadValue(event.payload));
    writeFragment(writer, { template: systemTemplate(event), values });
  }
  const sizeBytes = Math.ceil((writer.at + 4 - start) / 8) * 8;
  writeBytes(writer, Buffer.alloc(start + sizeBytes - 4 - writer.at));
  writeUint32(writer, stated.sizeCopyBytes ?? sizeBytes);
  writer.bytes.writeUInt32LE(stated.sizeBytes ?? sizeBytes, sizeAt);
}
