import {
  isElement,
  type TemplateDefinition,
  type XmlAttribute,
  type XmlElement,
} from '../binary-xml/xml-node';

/** One `Data` element of a template. */
export type DataEntry = {
  /** `"Name":` in JSON; empty for an unnamed one. */
  readonly key: Buffer;
  /** Index of its value, -1 when the template holds its text. */
  readonly index: number;
  readonly literal: string;
  /** Index of the value without which it is not written, -1 when there is none. */
  readonly dependency: number;
};

/**
 * How the EventData of one template becomes JSON without building its XML. Only for the shapes that nearly all events
 * have: all `Data` unnamed, or all named and no name twice, each with one text or value.
 */
export type PayloadPlan = {
  readonly shape: 'list' | 'object';
  readonly entries: readonly DataEntry[];
  readonly binary: DataEntry | undefined;
  /** Of all keys and literal texts. */
  readonly keyBytes: number;
};

const noKey = Buffer.alloc(0);
const plans = new WeakMap<TemplateDefinition, PayloadPlan | null>();

/** The plan of a payload's template, null when it has not the usual shape. */
export function payloadPlanOf(definition: TemplateDefinition): PayloadPlan | null {
  let plan = plans.get(definition);
  if (plan === undefined) {
    plan = makePlan(definition);
    plans.set(definition, plan);
  }
  return plan;
}

function makePlan({ content }: TemplateDefinition): PayloadPlan | null {
  const [section] = content;
  if (content.length !== 1 || !isElement(section) || section.name !== 'EventData') return null;
  if (section.dependency >= 0) return null;
  const entries: DataEntry[] = [];
  const names = new Set<string>();
  let binary: DataEntry | undefined;
  for (const child of section.content) {
    if (typeof child === 'string' && child.trim() === '') continue;
    if (!isElement(child)) return null;
    const isBinary = child.name === 'Binary';
    const name = isBinary ? '' : nameOf(child);
    const entry = name === undefined ? undefined : entryOf(child, name);
    if (!entry || name === undefined || (isBinary && binary)) return null;
    if (isBinary) binary = entry;
    else {
      entries.push(entry);
      names.add(name);
    }
  }
  const keyBytes = entries.reduce((sum, { key, literal }) => sum + key.length + literal.length, 0);
  if (names.size === 0 || (names.size === 1 && names.has('')))
    return { shape: 'list', entries, binary, keyBytes };
  const isUnique = names.size === entries.length && !names.has('');
  return isUnique && ![...names].some(isMovedByObjects)
    ? { shape: 'object', entries, binary, keyBytes }
    : null;
}

function entryOf({ content, dependency }: XmlElement, name: string): DataEntry | undefined {
  const [node] = content;
  const key = name === '' ? noKey : Buffer.from(`${JSON.stringify(name)}:`);
  if (node === undefined) return { key, index: -1, literal: '', dependency };
  if (content.length > 1) return undefined;
  if (typeof node === 'string') return { key, index: -1, literal: node, dependency };
  return node.kind === 'substitution' ? { key, index: node.index, literal: '', dependency } : undefined;
}

/** As in EventData's rules: the `Name` attribute, else the element's own name unless it is `Data`. */
function nameOf({ name, attributes }: XmlElement): string | undefined {
  const [attribute] = attributes;
  const own = name === 'Data' ? '' : name;
  if (!attribute) return own;
  if (attributes.length > 1 || attribute.name !== 'Name') return undefined;
  const text = literalOf(attribute);
  return text === undefined ? undefined : text || own;
}

function literalOf({ content }: XmlAttribute): string | undefined {
  const [node = ''] = content;
  return content.length <= 1 && typeof node === 'string' ? node : undefined;
}

/** JavaScript objects list such keys first, whatever the order in which they were added. */
function isMovedByObjects(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name);
}
