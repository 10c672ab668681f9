import { type Chunk, spend } from '../chunk/chunk';
import { DecodeFailure } from './decode-failure';
import { parseReference, takeText } from './parse-reference';
import { takeValues } from './substitution-values';
import { definitionHeaderSizeBytes, type NameReference } from './template-cache';
import { type Cursor, need, takeByte, takeUint16, takeUint32 } from './xml-cursor';
import { takeName } from './xml-name';
import type {
  ProcessingInstruction,
  TemplateDefinition,
  TemplateInstance,
  XmlAttribute,
  XmlElement,
  XmlNode,
} from './xml-node';
import { deepestNesting, token, tokenKind } from './xml-token';

/** Where the parser stands: elements carry dependency ids inside template definitions only. */
export type Nesting = { readonly inDefinition: boolean; readonly depth: number };

/**
 * Parses binary XML from `cursor` to its end-of-fragment token or to the cursor's end, which a payload without
 * fragment header may reach instead. Throws {@link DecodeFailure} when the bytes are no binary XML.
 */
export function parseFragment(chunk: Chunk, cursor: Cursor, nesting: Nesting): readonly XmlNode[] {
  const nodes: XmlNode[] = [];
  while (cursor.at < cursor.end) {
    const kind = tokenKind(chunk, cursor.at);
    if (kind === token.endOfFragment) break;
    if (kind === token.fragmentHeader) cursor.at += 4;
    else parseNode(chunk, cursor, nesting, kind, nodes);
  }
  return nodes;
}

function parseNode(chunk: Chunk, cursor: Cursor, nesting: Nesting, kind: number, into: XmlNode[]): void {
  spend(chunk, 1);
  switch (kind) {
    case token.element:
      into.push(parseElement(chunk, cursor, nesting));
      return;
    case token.templateInstance:
      into.push(parseTemplateInstance(chunk, cursor, nesting.depth));
      return;
    case token.processingTarget:
      into.push(parseInstruction(chunk, cursor));
      return;
    default:
      append(into, parseReference(chunk, cursor, kind));
  }
}

function parseElement(chunk: Chunk, cursor: Cursor, { inDefinition, depth }: Nesting): XmlElement {
  if (depth >= deepestNesting)
    throw new DecodeFailure(`its elements are nested more than ${deepestNesting} deep`);
  const hasAttributes = takeByte(chunk, cursor) & 0x40;
  const dependency = inDefinition ? takeUint16(chunk, cursor) : 0xffff;
  cursor.at += 4;
  const name = takeName(chunk, cursor);
  const attributes: XmlAttribute[] = [];
  if (hasAttributes) {
    cursor.at += 4;
    while (tokenKind(chunk, cursor.at) === token.attribute) attributes.push(parseAttribute(chunk, cursor));
  }
  const content: XmlNode[] = [];
  const close = tokenKind(chunk, cursor.at);
  if (close === token.endOfStartTag) {
    cursor.at += 1;
    parseUntilEndTag(chunk, cursor, { inDefinition, depth: depth + 1 }, content);
  } else if (close !== token.emptyElement) {
    throw new DecodeFailure(`its element ${name} has no end of its start tag`);
  }
  cursor.at += 1;
  return { kind: 'element', name, dependency: dependency === 0xffff ? -1 : dependency, attributes, content };
}

/** Parses 0A, name, and the 0B, u16 characters, UTF-16LE that follow it. */
function parseInstruction(chunk: Chunk, cursor: Cursor): ProcessingInstruction {
  cursor.at += 1;
  const target = takeName(chunk, cursor);
  if (tokenKind(chunk, cursor.at) !== token.processingData) return { kind: 'instruction', target, data: '' };
  cursor.at += 1;
  return { kind: 'instruction', target, data: takeText(chunk, cursor) };
}

function parseUntilEndTag(chunk: Chunk, cursor: Cursor, nesting: Nesting, into: XmlNode[]): void {
  for (;;) {
    if (cursor.at >= cursor.end) throw new DecodeFailure('its last element is not closed');
    const kind = tokenKind(chunk, cursor.at);
    if (kind === token.endTag) return;
    parseNode(chunk, cursor, nesting, kind, into);
  }
}

function parseAttribute(chunk: Chunk, cursor: Cursor): XmlAttribute {
  spend(chunk, 1);
  cursor.at += 1;
  const name = takeName(chunk, cursor);
  const content: XmlNode[] = [];
  for (;;) {
    const kind = tokenKind(chunk, cursor.at);
    if (kind === token.attribute || kind === token.endOfStartTag || kind === token.emptyElement) break;
    append(content, parseReference(chunk, cursor, kind));
  }
  return { name, content };
}

function append(nodes: XmlNode[], node: XmlNode): void {
  const last = nodes.length - 1;
  const before = nodes[last];
  if (typeof node === 'string' && typeof before === 'string') nodes[last] = before + node;
  else nodes.push(node);
}

/**
 * Parses 0C, u8, u32 template id, u32 definition offset, [the definition, when the offset points here], then the
 * values. A definition is parsed once for the chunk: the same GUID can have other contents in another chunk.
 */
function parseTemplateInstance(chunk: Chunk, cursor: Cursor, depth: number): TemplateInstance {
  if (depth >= deepestNesting)
    throw new DecodeFailure(`its templates are nested more than ${deepestNesting} deep`);
  need(cursor, 10);
  cursor.at += 6;
  const offset = takeUint32(chunk, cursor);
  const definition = definitionAt(chunk, offset, depth);
  if (offset === cursor.at) {
    const size = definitionHeaderSizeBytes + chunk.view.getUint32(offset + 20, true);
    need(cursor, size);
    cursor.at += size;
  }
  return { kind: 'template', definition, values: takeValues(chunk, cursor) };
}

/** The template definition at a chunk offset, parsed when it is met for the first time. Throws {@link DecodeFailure}. */
export function definitionAt(chunk: Chunk, offset: number, depth: number): TemplateDefinition {
  const known = chunk.templates.get(offset);
  if (known) return known;
  if (offset + definitionHeaderSizeBytes > chunk.length) {
    throw new DecodeFailure(`its template at chunk offset ${offset} lies outside the chunk`);
  }
  const at = offset + definitionHeaderSizeBytes;
  const size = chunk.view.getUint32(at - 4, true);
  const end = at + size;
  if (end > chunk.length) throw new DecodeFailure(`its template at chunk offset ${offset} is cut off`);
  const { templates } = chunk.decoding;
  const definition = templates.find(chunk, offset, size) ?? parseDefinition(chunk, offset, size, depth);
  chunk.templates.set(offset, definition);
  return definition;
}

function parseDefinition(chunk: Chunk, offset: number, size: number, depth: number): TemplateDefinition {
  const around = chunk.nameTrail;
  const names: NameReference[] = [];
  chunk.nameTrail = names;
  const at = offset + definitionHeaderSizeBytes;
  const cursor = { at, end: at + size };
  try {
    const content = parseFragment(chunk, cursor, { inDefinition: true, depth: depth + 1 });
    const definition = { content };
    // What lies behind it, or in a template inside it, is not part of what is compared.
    const isOnItsOwn = cursor.at <= cursor.end && !holdsTemplate(content);
    if (isOnItsOwn) chunk.decoding.templates.add(chunk, offset, size, definition, names);
    return definition;
  } finally {
    chunk.nameTrail = around;
  }
}

function holdsTemplate(content: readonly XmlNode[]): boolean {
  return content.some(
    (node) =>
      typeof node === 'object' &&
      (node.kind === 'template' || (node.kind === 'element' && holdsTemplate(node.content))),
  );
}
