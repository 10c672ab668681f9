import type { ExpandedElement } from '../binary-xml/expand-xml';
import type { EventValue, EventValues } from './event-record';

/**
 * Adds a value under a name; a name that is there already has an array of its values, which grows in place. Safe
 * for every name.
 */
export function addValue(
  values: Record<string, EventValue>,
  name: string,
  value: string | EventValues,
): void {
  const before = Object.hasOwn(values, name) ? values[name] : undefined;
  if (before === undefined) setOwn(values, name, value);
  else if (Array.isArray(before)) before.push(value);
  else setOwn(values, name, [before, value]);
}

/** A plain assignment would take `__proto__` for the prototype. */
function setOwn(values: Record<string, EventValue>, name: string, value: EventValue): void {
  if (name !== '__proto__') values[name] = value;
  else Object.defineProperty(values, name, { value, enumerable: true, writable: true, configurable: true });
}

/** The text of an element without attributes and child elements, else an object: see `EventRecord`. */
export function elementValue(element: ExpandedElement, leaveOut?: string): string | EventValues {
  const attributes = element.attributes.filter(({ name }) => name !== leaveOut && !isNamespace(name));
  const holdsElements = element.children.some(
    (child) => typeof child === 'object' && child.kind === 'element',
  );
  if (attributes.length === 0 && !holdsElements) return ownText(element);
  return fieldsOf(attributes, element.children);
}

/** The attributes of an element as `@name` and its children by name, its own text as `#text`. */
export function elementFields(element: ExpandedElement): EventValues {
  return fieldsOf(
    element.attributes.filter(({ name }) => !isNamespace(name)),
    element.children,
  );
}

function fieldsOf(
  attributes: ExpandedElement['attributes'],
  children: ExpandedElement['children'],
): EventValues {
  const values: Record<string, EventValue> = {};
  for (const { name, value } of attributes) addValue(values, `@${name}`, value);
  addChildren(values, children);
  return values;
}

/** The text that stands in an element itself. */
export function ownText(element: ExpandedElement): string {
  let text = '';
  for (const child of element.children) if (typeof child === 'string') text += child;
  return text;
}

/** The children of an element by name, its own text as `#text`. */
export function childValues(children: ExpandedElement['children']): EventValues {
  const values: Record<string, EventValue> = {};
  addChildren(values, children);
  return values;
}

function addChildren(values: Record<string, EventValue>, children: ExpandedElement['children']): void {
  for (const child of children) {
    if (typeof child === 'object') {
      if (child.kind === 'element') addValue(values, child.name, elementValue(child));
    } else if (child.trim() !== '') addValue(values, '#text', child);
  }
}

function isNamespace(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}
