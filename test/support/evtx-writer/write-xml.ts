import {
  takeBytes,
  writeBytes,
  writeCountedText,
  writeSized,
  writeUint8,
  writeUint16,
  writeUint32,
} from './byte-writer';
import type { ChunkWriter } from './chunk-writer';
import type { WrittenValue } from './value';
import { writeDefinition } from './write-definition';
import { writeName } from './write-name';
import type { WrittenAttribute, WrittenElement, WrittenNode, WrittenTemplate } from './xml-node';

const endOfFragment = 0x00;
const noDependency = 0xffff;
/** The bit of a token that says that more attributes, or more parts of the same text, follow. */
const more = 0x40;

/** Writes 0F 01 01 00, the node and the end token. */
export function writeFragment(writer: ChunkWriter, node: WrittenNode): void {
  writeUint32(writer, 0x0001_010f);
  writeNode(writer, node, false, false);
  writeUint8(writer, endOfFragment);
}

function writeNodes(writer: ChunkWriter, nodes: readonly WrittenNode[], inDefinition: boolean): void {
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    writeNode(writer, node, inDefinition, next !== undefined && isText(node) && isText(next));
  }
}

function isText(node: WrittenNode): boolean {
  return typeof node === 'string' || 'entity' in node || 'character' in node || 'cdata' in node;
}

function writeNode(writer: ChunkWriter, node: WrittenNode, inDefinition: boolean, hasMore: boolean): void {
  const flag = hasMore ? more : 0;
  if (typeof node === 'string') {
    writeUint8(writer, 0x05 | flag);
    writeUint8(writer, 0x01);
    writeCountedText(writer, node);
  } else if ('entity' in node) {
    writeUint8(writer, 0x09 | flag);
    writeName(writer, node.entity);
  } else if ('character' in node) {
    writeUint8(writer, 0x08 | flag);
    writeUint16(writer, node.character);
  } else if ('cdata' in node) {
    writeUint8(writer, 0x07 | flag);
    writeCountedText(writer, node.cdata);
  } else if ('instruction' in node) {
    writeUint8(writer, 0x0a);
    writeName(writer, node.instruction);
    writeUint8(writer, 0x0b);
    writeCountedText(writer, node.data);
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
  const { name, attributes = [], content, dependency = noDependency } = element;
  writeUint8(writer, attributes.length > 0 ? 0x41 : 0x01);
  if (inDefinition) writeUint16(writer, dependency);
  const writeRest = () => {
    writeName(writer, name);
    if (attributes.length > 0) writeSized(writer, () => writeAttributes(writer, attributes, inDefinition));
    if (content === undefined) {
      writeUint8(writer, 0x03);
      return;
    }
    writeUint8(writer, 0x02);
    writeNodes(writer, content, inDefinition);
    writeUint8(writer, 0x04);
  };
  writeSized(writer, writeRest, element.statedSizeBytes);
}

function writeAttributes(
  writer: ChunkWriter,
  attributes: readonly WrittenAttribute[],
  inDefinition: boolean,
): void {
  for (const [index, [name, ...content]] of attributes.entries()) {
    writeUint8(writer, index < attributes.length - 1 ? 0x06 | more : 0x06);
    writeName(writer, name);
    writeNodes(writer, content, inDefinition);
  }
}

function writeTemplate(writer: ChunkWriter, instance: WrittenTemplate): void {
  const { template, values, statedDefinitionOffset, statedValueCount = values.length } = instance;
  writeUint16(writer, 0x010c);
  const writeDefinitionXml = () => {
    writeUint32(writer, 0x0001_010f);
    writeElement(writer, template, true);
    writeUint8(writer, endOfFragment);
  };
  writeDefinition(writer, template, writeDefinitionXml, statedDefinitionOffset);
  writeUint32(writer, statedValueCount);
  const descriptors = takeBytes(writer, values.length * 4);
  for (const [index, value] of values.entries()) writeValue(writer, value, descriptors + index * 4);
}

/** A value behind the others, and its size and type into its descriptor. */
function writeValue(writer: ChunkWriter, value: WrittenValue, descriptor: number): void {
  const start = writer.at;
  if ('bytes' in value) writeBytes(writer, value.bytes);
  else if (value.hasHeader === false) writeNode(writer, value.xml, false, false);
  else writeFragment(writer, value.xml);
  const sizeBytes = 'bytes' in value ? value.statedSizeBytes : undefined;
  writer.bytes.writeUInt16LE(sizeBytes ?? writer.at - start, descriptor);
  writer.bytes.writeUInt8('bytes' in value ? value.type : 0x21, descriptor + 2);
  writer.bytes.writeUInt8(0, descriptor + 3);
}
