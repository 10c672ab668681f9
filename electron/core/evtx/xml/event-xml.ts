import { type ExpandedElement, type ExpandedNode, expandContent, type Scope } from '../binary-xml/expand-xml';
import type { ProcessingInstruction, XmlElement } from '../binary-xml/xml-node';
import type { DecodedEvent } from '../event/decode-event';
import { type NamespacePrefixes, usableName, withDeclared } from './xml-names';
import { attributeText, elementText } from './xml-text';

/** Bound to `casebundle:` where an event is marked as salvaged. */
const ownNamespace = 'urn:casebundle:event';

/**
 * The event as canonical XML on one line, in the form of Windows' own rendering. Well-formed whatever the event holds:
 * characters that XML does not know are U+FFFD, names that are none are made usable. A salvaged record has the
 * attribute `casebundle:salvaged="true"`. Throws `DecodeFailure` when the payload is no binary XML.
 */
export function eventXml({ element, scope }: DecodedEvent, isSalvaged: boolean): string {
  const event = expandedEvent(element, scope);
  const marks = [
    { name: 'xmlns:casebundle', value: ownNamespace },
    { name: 'casebundle:salvaged', value: 'true' },
  ];
  const attributes = isSalvaged ? [...event.attributes, ...marks] : event.attributes;
  return elementXml({ ...event, attributes }, new Set());
}

/** The event is always there, whatever its element depends on. */
function expandedEvent(element: XmlElement, scope: Scope): ExpandedElement {
  const [event] = expandContent([{ ...element, dependency: -1 }], scope);
  if (typeof event === 'object' && event.kind === 'element') return event;
  return { kind: 'element', name: element.name, attributes: [], children: [] };
}

function elementXml({ name, attributes, children }: ExpandedElement, around: NamespacePrefixes): string {
  const prefixes = withDeclared(around, attributes);
  const tag = usableName(name, prefixes);
  let xml = `<${tag}`;
  const written = new Set<string>();
  for (const attribute of attributes) {
    const attributeName = usableName(attribute.name, prefixes, attribute.value);
    if (written.has(attributeName)) continue;
    written.add(attributeName);
    xml += ` ${attributeName}="${attributeText(attribute.value)}"`;
  }
  if (children.length === 0) return `${xml}/>`;
  xml += '>';
  for (const child of children) xml += nodeXml(child, prefixes);
  return `${xml}</${tag}>`;
}

function nodeXml(node: ExpandedNode, prefixes: NamespacePrefixes): string {
  if (typeof node === 'string') return elementText(node);
  return node.kind === 'element' ? elementXml(node, prefixes) : instructionXml(node);
}

/** `?>` would end the instruction, and the target `xml` is the declaration's. */
function instructionXml({ target, data }: ProcessingInstruction): string {
  const name = usableName(target.replaceAll(':', '_'), new Set());
  const isReserved = name.toLowerCase() === 'xml';
  const text = elementText(data).replaceAll('?&gt;', '? &gt;');
  return `<?${isReserved ? `_${name}` : name} ${text}?>`;
}
