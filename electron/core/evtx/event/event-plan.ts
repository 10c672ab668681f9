import { isElement, type TemplateDefinition, type XmlNode } from '../binary-xml/xml-node';
import { fieldNames, type SystemFieldName, systemFieldsOf } from './system-fields';

/** Where a field of the System section comes from: the same text in every event of the template, or a value. */
export type FieldSource =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'value'; readonly index: number };

/**
 * How events of one template are read without building their XML: where each field is, found once for the template.
 * Only for the shape that Windows writes (every field one text or one value, the payload one value); events of
 * any other shape are read from their XML.
 */
export type EventPlan = {
  readonly fields: { readonly [field in SystemFieldName]?: FieldSource };
  /** Index of the value that holds EventData or UserData; -1 when there is none. */
  readonly payload: number;
};

const plans = new WeakMap<TemplateDefinition, EventPlan | null>();

/** The plan of a template, null when its events are not of the usual shape. */
export function eventPlanOf(definition: TemplateDefinition): EventPlan | null {
  let plan = plans.get(definition);
  if (plan === undefined) {
    plan = makePlan(definition);
    plans.set(definition, plan);
  }
  return plan;
}

function makePlan({ content }: TemplateDefinition): EventPlan | null {
  const [event] = content;
  if (content.length !== 1 || !isElement(event)) return null;
  const system = systemFieldsOf(event);
  if (!system) return null;
  const fields: { [field in SystemFieldName]?: FieldSource } = {};
  for (const name of fieldNames) {
    const nodes = system[name];
    if (!nodes || nodes.length === 0) continue;
    const source = sourceOf(nodes);
    if (!source) return null;
    fields[name] = source;
  }
  const payload = payloadIndex(system.payload);
  return payload === undefined ? null : { fields, payload };
}

function sourceOf(nodes: readonly XmlNode[]): FieldSource | undefined {
  const [node] = nodes;
  if (nodes.length !== 1 || node === undefined) return undefined;
  if (typeof node === 'string') return { kind: 'literal', text: node };
  return node.kind === 'substitution' ? { kind: 'value', index: node.index } : undefined;
}

function payloadIndex(nodes: readonly XmlNode[]): number | undefined {
  const [node] = nodes;
  if (node === undefined) return -1;
  const isValue = nodes.length === 1 && typeof node === 'object' && node.kind === 'substitution';
  return isValue ? node.index : undefined;
}
