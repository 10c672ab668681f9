import type { WrittenValue } from './value';

/**
 * Binary XML to be written: text, a reference to a value of the template, an entity or character reference, CDATA, a
 * processing instruction, a template instance, an element.
 */
export type WrittenNode =
  | string
  | WrittenSubstitution
  | { readonly entity: string }
  | { readonly character: number }
  | { readonly cdata: string }
  | { readonly instruction: string; readonly data: string }
  | WrittenTemplate
  | WrittenElement;

/** The value with this index stands here. An optional one leaves out its attribute when the value is NULL. */
export type WrittenSubstitution = {
  readonly value: number;
  /** The type the token tells; the value's own descriptor is what counts. */
  readonly type: number;
  readonly optional?: boolean;
};

export type WrittenTemplate = {
  readonly template: WrittenElement;
  readonly values: readonly WrittenValue[];
  /** A wrong offset of the definition, in place of the right one. */
  readonly statedDefinitionOffset?: number;
  /** A wrong number of values, in place of the right one. */
  readonly statedValueCount?: number;
};

export type WrittenElement = {
  readonly name: string;
  readonly attributes?: readonly WrittenAttribute[];
  readonly content?: readonly WrittenNode[];
  /** Index of the value that the element depends on: if that is NULL, the element is not there. */
  readonly dependency?: number;
  /** A wrong size of the element, in place of the right one. */
  readonly statedSizeBytes?: number;
};

export type WrittenAttribute = readonly [name: string, ...content: WrittenNode[]];
