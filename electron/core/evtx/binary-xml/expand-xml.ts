import { type Chunk, spend } from '../chunk/chunk';
import { arrayTexts } from '../values/array-texts';
import { valueText } from '../values/value-text';
import { arrayFlag, valueType } from '../values/value-type';
import { DecodeFailure } from './decode-failure';
import { parseFragment } from './parse-xml';
import { typeOfValue } from './substitution-values';
import type {
  ProcessingInstruction,
  SubstitutionValues,
  XmlAttribute,
  XmlElement,
  XmlNode,
} from './xml-node';
import { deepestNesting } from './xml-token';

/** What an element holds when all values are in place; no two texts follow each other. */
export type ExpandedNode = ExpandedElement | ProcessingInstruction | string;

/** An element with all values in place, as Windows would write it. */
export type ExpandedElement = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly children: readonly ExpandedNode[];
};

/** The values that the references in a piece of XML refer to; none outside of templates. */
export type Scope = { readonly chunk: Chunk; readonly values?: SubstitutionValues; readonly depth: number };

/** An item of an array that stands for the whole array while the element around it is repeated. */
type Repeated = { readonly index: number; readonly text: string };

/** Puts the values into a piece of XML. Throws {@link DecodeFailure} when a nested value is no binary XML. */
export function expandContent(content: readonly XmlNode[], scope: Scope): ExpandedNode[] {
  const expanded: ExpandedNode[] = [];
  expandInto(expanded, content, scope);
  return expanded;
}

function expandInto(
  into: ExpandedNode[],
  content: readonly XmlNode[],
  scope: Scope,
  repeated?: Repeated,
): void {
  for (const node of content) {
    spend(scope.chunk, 1);
    if (typeof node === 'string') {
      spend(scope.chunk, node.length);
      pushText(into, node);
    } else if (node.kind === 'element') expandElement(into, node, scope);
    else if (node.kind === 'instruction') into.push(node);
    else if (node.kind === 'template') expandInto(into, node.definition.content, inside(scope, node.values));
    else if (node.index === repeated?.index) pushText(into, repeated.text);
    else if (typeOf(scope, node.index) === valueType.binaryXml)
      expandInto(into, ...nestedXml(scope, node.index));
    else pushText(into, substitutionText(node.index, scope));
  }
}

function expandElement(into: ExpandedNode[], element: XmlElement, scope: Scope): void {
  if (element.dependency >= 0 && typeOf(scope, element.dependency) === valueType.null) return;
  const attributes = expandAttributes(element.attributes, scope);
  const array = element.content.find((node) => isArray(node, scope));
  const { name } = element;
  // In the start tag and in the end tag; a name is stored once, however often it is referred to.
  spend(scope.chunk, name.length * 2);
  const push = (repeated?: Repeated) => {
    const children: ExpandedNode[] = [];
    expandInto(children, element.content, inside(scope, scope.values), repeated);
    into.push({ kind: 'element', name, attributes, children });
  };
  if (typeof array !== 'object' || array.kind !== 'substitution') push();
  else for (const text of arrayItems(array.index, scope)) push({ index: array.index, text });
}

function expandAttributes(attributes: readonly XmlAttribute[], scope: Scope): ExpandedElement['attributes'] {
  const expanded: { name: string; value: string }[] = [];
  for (const { name, content } of attributes) {
    const value = contentText(content, scope);
    spend(scope.chunk, name.length);
    if (value !== undefined) expanded.push({ name, value });
  }
  return expanded;
}

/**
 * The text of an attribute, or of an element that holds text only; nothing when all it holds is an optional value
 * that is NULL, for then it is not written.
 */
export function contentText(content: readonly XmlNode[], scope: Scope): string | undefined {
  let text: string | undefined;
  for (const node of content) {
    spend(scope.chunk, 1);
    if (typeof node === 'string') {
      spend(scope.chunk, node.length);
      text = (text ?? '') + node;
    } else if (
      node.kind === 'substitution' &&
      !(node.optional && typeOf(scope, node.index) === valueType.null)
    ) {
      text = (text ?? '') + substitutionText(node.index, scope);
    }
  }
  return text;
}

function substitutionText(index: number, { chunk, values }: Scope): string {
  if (!values || index >= values.count) return '';
  const type = typeOfValue(values, index);
  const at = values.offsets[index] ?? 0;
  const size = (values.offsets[index + 1] ?? at) - at;
  if (type & arrayFlag) return arrayTexts(chunk, type & ~arrayFlag, at, size).join(', ');
  return valueText(chunk, type, at, size);
}

function arrayItems(index: number, { chunk, values }: Scope): readonly string[] {
  if (!values) return [];
  const at = values.offsets[index] ?? 0;
  const size = (values.offsets[index + 1] ?? at) - at;
  return arrayTexts(chunk, typeOfValue(values, index) & ~arrayFlag, at, size);
}

function nestedXml(scope: Scope, index: number): [readonly XmlNode[], Scope] {
  const at = scope.values?.offsets[index] ?? 0;
  const end = scope.values?.offsets[index + 1] ?? at;
  const { chunk } = scope;
  const inner = inside(scope, undefined);
  return [parseFragment(chunk, { at, end }, { inDefinition: false, depth: inner.depth }), inner];
}

function inside(scope: Scope, values: SubstitutionValues | undefined): Scope {
  const depth = scope.depth + 1;
  if (depth > deepestNesting)
    throw new DecodeFailure(`its elements are nested more than ${deepestNesting} deep`);
  return values ? { chunk: scope.chunk, values, depth } : { chunk: scope.chunk, depth };
}

function isArray(node: XmlNode, scope: Scope): boolean {
  return (
    typeof node === 'object' && node.kind === 'substitution' && (typeOf(scope, node.index) & arrayFlag) !== 0
  );
}

function typeOf({ values }: Scope, index: number): number {
  return values ? typeOfValue(values, index) : valueType.null;
}

function pushText(into: ExpandedNode[], text: string): void {
  const last = into.length - 1;
  const before = into[last];
  if (text === '') return;
  if (typeof before === 'string') into[last] = before + text;
  else into.push(text);
}
