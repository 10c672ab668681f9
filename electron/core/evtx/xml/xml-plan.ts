import {
  isElement,
  type TemplateDefinition,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
} from '../binary-xml/xml-node';
import { isPlainName } from './xml-names';
import { attributeText, elementText } from './xml-text';

/** A piece of a template as XML bytes: constant, a value in its place, or something that may be left out. */
export type XmlPart =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'value'; readonly index: number }
  | XmlAttributePart
  | XmlElementPart;

/** ` name="` and a value; left out when the value is optional and NULL. */
export type XmlAttributePart = {
  readonly kind: 'attribute';
  readonly start: Buffer;
  readonly index: number;
  readonly optional: boolean;
};

/** An element that may be left out, repeated for the items of an array, or turn out to be empty. */
export type XmlElementPart = {
  readonly kind: 'element';
  /** Index of the value without which it is not written, -1 when there is none. */
  readonly dependency: number;
  /** `<Name`, and what follows up to the `>`. */
  readonly start: readonly XmlPart[];
  readonly content: readonly XmlPart[];
  readonly end: Buffer;
};

/** How one template is written as XML without building its tree. */
export type XmlPlan = { readonly parts: readonly XmlPart[]; readonly fixedBytes: number };

const plans = new WeakMap<TemplateDefinition, XmlPlan | null>();

/** The plan of a template; null when its names need a second look, or when it holds more than elements and values. */
export function xmlPlanOf(definition: TemplateDefinition): XmlPlan | null {
  let plan = plans.get(definition);
  if (plan === undefined) {
    plan = makePlan(definition);
    plans.set(definition, plan);
  }
  return plan;
}

function makePlan({ content }: TemplateDefinition): XmlPlan | null {
  const [element] = content;
  if (content.length !== 1 || !isElement(element)) return null;
  const parts = elementParts(element);
  return parts ? { parts, fixedBytes: bytesOf(parts) } : null;
}

/** The element as one part, or, when it is always there and never empty, as the parts in it. */
function elementParts(element: XmlElement): readonly XmlPart[] | undefined {
  const { name, dependency } = element;
  const start = startParts(element);
  const content = contentParts(element.content);
  if (!isPlainName(name) || name === 'xmlns' || !start || !content) return undefined;
  const end = Buffer.from(`</${name}>`);
  const isAlwaysWhole = dependency < 0 && content.length > 0 && content.every(({ kind }) => kind === 'bytes');
  if (isAlwaysWhole || (dependency < 0 && holdsElement(element.content)))
    return merged([...start, bytesPart('>'), ...content, { kind: 'bytes', bytes: end }]);
  return [{ kind: 'element', dependency, start: merged(start), content: merged(content), end }];
}

/** Whether an element without conditions is among the nodes, so that what holds them cannot be empty. */
function holdsElement(content: readonly XmlNode[]): boolean {
  return (
    content.every((node) => typeof node === 'string' || isElement(node)) &&
    content.some((node) => isElement(node) && node.dependency < 0)
  );
}

function startParts({ name, attributes }: XmlElement): readonly XmlPart[] | undefined {
  const parts: XmlPart[] = [bytesPart(`<${name}`)];
  const names = new Set(attributes.map((attribute) => attribute.name));
  if (names.size < attributes.length) return undefined;
  for (const attribute of attributes) {
    const part = attributePart(attribute);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts;
}

function attributePart({ name, content }: XmlAttribute): XmlPart | undefined {
  const [node] = content;
  if (content.length !== 1 || node === undefined || !isPlainName(name)) return undefined;
  if (typeof node === 'string') {
    // A namespace declaration may be one that XML forbids.
    const isOrdinary = name !== 'xmlns' || !node.startsWith('http://www.w3.org/');
    return isOrdinary ? bytesPart(` ${name}="${attributeText(node)}"`) : undefined;
  }
  if (node.kind !== 'substitution' || name === 'xmlns') return undefined;
  return {
    kind: 'attribute',
    start: Buffer.from(` ${name}="`),
    index: node.index,
    optional: node.optional,
  };
}

function contentParts(content: readonly XmlNode[]): readonly XmlPart[] | undefined {
  const parts: XmlPart[] = [];
  for (const node of content) {
    if (node === '') continue;
    if (typeof node === 'string') parts.push(bytesPart(elementText(node)));
    else if (node.kind === 'substitution') parts.push({ kind: 'value', index: node.index });
    else if (node.kind !== 'element') return undefined;
    else {
      const inner = elementParts(node);
      if (!inner) return undefined;
      parts.push(...inner);
    }
  }
  return parts;
}

function bytesPart(text: string): XmlPart {
  return { kind: 'bytes', bytes: Buffer.from(text) };
}

/** Neighbouring constants made one. */
function merged(parts: readonly XmlPart[]): readonly XmlPart[] {
  const result: XmlPart[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (part.kind === 'bytes' && before?.kind === 'bytes')
      result[result.length - 1] = { kind: 'bytes', bytes: Buffer.concat([before.bytes, part.bytes]) };
    else result.push(part);
  }
  return result;
}

function bytesOf(parts: readonly XmlPart[]): number {
  let sum = 0;
  for (const part of parts) {
    if (part.kind === 'bytes') sum += part.bytes.length;
    else if (part.kind === 'attribute') sum += part.start.length;
    else if (part.kind === 'element') sum += bytesOf(part.start) + bytesOf(part.content) + part.end.length;
  }
  return sum;
}
