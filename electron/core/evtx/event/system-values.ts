import { contentText, type Scope } from '../binary-xml/expand-xml';
import { typeOfValue } from '../binary-xml/substitution-values';
import type { XmlNode } from '../binary-xml/xml-node';
import { type FileTime, isoToFileTime } from '../values/file-time';
import { fixedSizeBytes, valueType } from '../values/value-type';

const twoTo32 = 0x1_0000_0000;

/** The chunk offset of a value when it is all that the content holds and has this type, else -1. */
function offsetOf(content: readonly XmlNode[], { values }: Scope, type: number): number {
  const [node] = content;
  if (!values || content.length !== 1 || typeof node !== 'object' || node.kind !== 'substitution') return -1;
  const at = values.offsets[node.index];
  const end = values.offsets[node.index + 1];
  if (at === undefined || end === undefined || typeOfValue(values, node.index) !== type) return -1;
  return end - at === fixedSizeBytes[type] ? at : -1;
}

/** The number that the content holds, as a value or as text; nothing when it holds none. */
export function contentNumber(content: readonly XmlNode[] | undefined, scope: Scope): number | undefined {
  if (!content) return undefined;
  const { view } = scope.chunk;
  let at = offsetOf(content, scope, valueType.uint16);
  if (at >= 0) return view.getUint16(at, true);
  at = offsetOf(content, scope, valueType.uint8);
  if (at >= 0) return view.getUint8(at);
  at = offsetOf(content, scope, valueType.uint32);
  if (at >= 0) return view.getUint32(at, true);
  at = offsetOf(content, scope, valueType.uint64);
  if (at >= 0) return view.getUint32(at + 4, true) * twoTo32 + view.getUint32(at, true);
  const text = contentText(content, scope)?.trim();
  return text && /^(0[xX][0-9a-fA-F]+|\d+)$/.test(text) ? Number(text) : undefined;
}

/** The time that the content holds, as a FILETIME or as ISO text; nothing when it holds none. */
export function contentFileTime(content: readonly XmlNode[] | undefined, scope: Scope): FileTime | undefined {
  if (!content) return undefined;
  const at = offsetOf(content, scope, valueType.fileTime);
  if (at < 0) return isoToFileTime(contentText(content, scope)?.trim() ?? '');
  return { high: scope.chunk.view.getUint32(at + 4, true), low: scope.chunk.view.getUint32(at, true) };
}

/** The text that the content holds; nothing when it is absent or empty. */
export function contentTextOrNothing(
  content: readonly XmlNode[] | undefined,
  scope: Scope,
): string | undefined {
  return (content && contentText(content, scope)) || undefined;
}
