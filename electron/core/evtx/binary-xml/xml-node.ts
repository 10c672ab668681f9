import type { Chunk } from '../chunk/chunk';

/**
 * Binary XML as it is stored: a tree in which values are still references. Text, character and entity references
 * and CDATA are plain strings here.
 */
export type XmlNode = string | XmlSubstitution | XmlElement | TemplateInstance | ProcessingInstruction;

export type ProcessingInstruction = {
  readonly kind: 'instruction';
  readonly target: string;
  readonly data: string;
};

type XmlSubstitution = {
  readonly kind: 'substitution';
  /** Index into the values of the template instance. */
  readonly index: number;
  /** Whether the node (and the element that depends on it) disappears when the value is NULL. */
  readonly optional: boolean;
};

export type XmlAttribute = { readonly name: string; readonly content: readonly XmlNode[] };

export type XmlElement = {
  readonly kind: 'element';
  readonly name: string;
  /** Index of the value without which the element is not written, -1 when there is none. */
  readonly dependency: number;
  readonly attributes: readonly XmlAttribute[];
  readonly content: readonly XmlNode[];
};

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object' && node.kind === 'element';
}

export type TemplateDefinition = { readonly content: readonly XmlNode[] };

export type TemplateInstance = {
  readonly kind: 'template';
  readonly definition: TemplateDefinition;
  readonly values: SubstitutionValues;
};

/** The values of one template instance, still as bytes in the chunk. */
export type SubstitutionValues = {
  readonly chunk: Chunk;
  readonly count: number;
  /** Offset of the first descriptor: u16 size, u8 type, u8 0 each. */
  readonly descriptors: number;
  /** `count` + 1 chunk offsets: where each value begins, and where the last one ends. */
  readonly offsets: readonly number[];
};
