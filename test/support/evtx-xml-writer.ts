/** Binary XML to be written; text, a reference to a template's value, an entity, a template instance, an element. */
export type WrittenNode = string | WrittenSubstitution | WrittenEntity | WrittenTemplate | WrittenElement;

type WrittenSubstitution = {
  readonly value: number;
  readonly type: number;
  readonly optional?: boolean;
};
type WrittenEntity = { readonly entity: string };
type WrittenTemplate = { readonly template: WrittenElement; readonly values: readonly WrittenValue[] };
export type WrittenElement = {
  readonly name: string;
  readonly attributes?: readonly (readonly [name: string, ...content: WrittenNode[]])[];
  readonly content?: readonly WrittenNode[];
  /** Index of the value that the element depends on. */
  readonly dependency?: number;
};

/** A value of a template instance: its type and bytes, or binary XML that is written in its place. */
export type WrittenValue =
  | { readonly type: number; readonly bytes: Uint8Array }
  | { readonly xml: WrittenNode; readonly hasHeader?: boolean };

/** One chunk that is being written, with the names and template definitions that later ones refer back to. */
export type ChunkWriter = {
  readonly bytes: Buffer;
  at: number;
  readonly names: Map<string, number>;
  readonly definitions: Map<string, number>;
};

function writeUint8(writer: ChunkWriter, value: number): void {
  writer.at = writer.bytes.writeUInt8(value, writer.at);
}

function writeUint16(writer: ChunkWriter, value: number): void {
  writer.at = writer.bytes.writeUInt16LE(value, writer.at);
}

export function writeUint32(writer: ChunkWriter, value: number): void {
  writer.at = writer.bytes.writeUInt32LE(value, writer.at);
}

function writeBytes(writer: ChunkWriter, bytes: Uint8Array): void {
  if (writer.at + bytes.length > writer.bytes.length) throw new RangeError('The chunk is full');
  writer.bytes.set(bytes, writer.at);
  writer.at += bytes.length;
}

function writeText(writer: ChunkWriter, text: string): void {
  writeUint16(writer, text.length);
  writeBytes(writer, Buffer.from(text, 'utf16le'));
}

/** A name reference; the name itself is written behind its first reference in the chunk. */
function writeName(writer: ChunkWriter, name: string): void {
  const known = writer.names.get(name);
  writeUint32(writer, known ?? writer.at + 4);
  if (known !== undefined) return;
  writer.names.set(name, writer.at);
  writeUint32(writer, 0);
  let hash = 0;
  for (let unit = 0; unit < name.length; unit++) hash = (hash * 65_599 + name.charCodeAt(unit)) >>> 0;
  writeUint16(writer, hash & 0xffff);
  writeText(writer, name);
  writeUint16(writer, 0);
}

/** Writes `size` of what `write` writes into the four bytes ahead of it. */
function writeSized(writer: ChunkWriter, write: () => void): void {
  const sizeAt = writer.at;
  writer.at += 4;
  write();
  writer.bytes.writeUInt32LE(writer.at - sizeAt - 4, sizeAt);
}

/** Writes 0F 01 01 00, the node and the end token. */
export function writeFragment(writer: ChunkWriter, node: WrittenNode): void {
  writeFragmentHeader(writer);
  writeNode(writer, node, false);
  writeUint8(writer, 0);
}

function writeFragmentHeader(writer: ChunkWriter): void {
  writeUint32(writer, 0x0001_010f);
}

function writeNode(writer: ChunkWriter, node: WrittenNode, inDefinition: boolean): void {
  if (typeof node === 'string') {
    writeUint16(writer, 0x0105);
    writeText(writer, node);
  } else if ('entity' in node) {
    writeUint8(writer, 0x09);
    writeName(writer, node.entity);
  } else if ('value' in node) {
    writeUint8(writer, node.optional ? 0x0e : 0x0d);
    writeUint16(writer, node.value);
    writeUint8(writer, node.type);
  } else if ('template' in node) {
    writeTemplate(writer, node);
  } else {
    writeElement(writer, node, inDefinition);
  }
}

function writeElement(writer: ChunkWriter, element: WrittenElement, inDefinition: boolean): void {
  const { name, attributes = [], content = [], dependency = 0xffff } = element;
  writeUint8(writer, attributes.length > 0 ? 0x41 : 0x01);
  if (inDefinition) writeUint16(writer, dependency);
  writeSized(writer, () => {
    writeName(writer, name);
    if (attributes.length > 0) writeSized(writer, () => writeAttributes(writer, attributes, inDefinition));
    if (content.length === 0) {
      writeUint8(writer, 0x03);
      return;
    }
    writeUint8(writer, 0x02);
    for (const node of content) writeNode(writer, node, inDefinition);
    writeUint8(writer, 0x04);
  });
}

function writeAttributes(
  writer: ChunkWriter,
  attributes: NonNullable<WrittenElement['attributes']>,
  inDefinition: boolean,
): void {
  attributes.forEach(([name, ...content], index) => {
    writeUint8(writer, index < attributes.length - 1 ? 0x46 : 0x06);
    writeName(writer, name);
    for (const node of content) writeNode(writer, node, inDefinition);
  });
}

/** A template instance; its definition is written where the chunk uses it first. */
function writeTemplate(writer: ChunkWriter, { template, values }: WrittenTemplate): void {
  const key = JSON.stringify(template);
  const known = writer.definitions.get(key);
  const id = (writer.definitions.size + 1) * 0x0101;
  writeUint16(writer, 0x010c);
  writeUint32(writer, known === undefined ? id : writer.bytes.readUInt32LE(known + 4));
  writeUint32(writer, known ?? writer.at + 4);
  if (known === undefined) {
    writer.definitions.set(key, writer.at);
    writeUint32(writer, 0);
    writeUint32(writer, id);
    writer.at += 12;
    writeSized(writer, () => {
      writeFragmentHeader(writer);
      writeElement(writer, template, true);
      writeUint8(writer, 0);
    });
  }
  writeValues(writer, values);
}

function writeValues(writer: ChunkWriter, values: readonly WrittenValue[]): void {
  writeUint32(writer, values.length);
  const descriptors = writer.at;
  writer.at += values.length * 4;
  values.forEach((value, index) => {
    const start = writer.at;
    if ('bytes' in value) {
      writeBytes(writer, value.bytes);
    } else {
      if (value.hasHeader !== false) writeFragmentHeader(writer);
      writeNode(writer, value.xml, false);
      if (value.hasHeader !== false) writeUint8(writer, 0);
    }
    writer.bytes.writeUInt16LE(writer.at - start, descriptors + index * 4);
    writer.bytes.writeUInt8('bytes' in value ? value.type : 0x21, descriptors + index * 4 + 2);
  });
}
