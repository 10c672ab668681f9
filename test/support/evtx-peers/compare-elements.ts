import { canonicalText } from './canonical-text';
import type { DifferenceKind } from './difference-kinds';
import type { XmlElement } from './parse-xml';
import { brokenStrings, isStringList, stringList } from './string-array';
import { valueDifference } from './value-differences';

/** A place where two readers differ; `kind` is absent when it is no known kind of difference. */
export type Difference = {
  readonly path: string;
  readonly kind?: DifferenceKind;
  readonly ours: string;
  readonly theirs: string;
};

const noElement = '(no element)';

/** Compares what two readers give for one event: every element, attribute and text. */
export function compareElements(
  ours: XmlElement,
  theirs: XmlElement,
  path = ours.name,
): readonly Difference[] {
  if (ours.name !== theirs.name) return [{ path, ours: `<${ours.name}>`, theirs: `<${theirs.name}>` }];
  return [
    ...compareAttributes(ours, theirs, path),
    ...compareTexts(ours.text, theirs.text, path),
    ...compareChildren(ours.children, theirs.children, path),
  ];
}

function compareTexts(ours: string, theirs: string, path: string): readonly Difference[] {
  const [ourText, theirText] = [canonicalText(ours), canonicalText(theirs)];
  if (ourText === theirText) return [];
  const kind = valueDifference(ourText, theirText) ?? valueDifference(ours.trim(), theirs.trim());
  return [{ path, ours, theirs, ...(kind === undefined ? {} : { kind }) }];
}

/** An attribute that is empty counts as one that is not there. */
function compareAttributes(ours: XmlElement, theirs: XmlElement, path: string): readonly Difference[] {
  const names = new Set([...ours.attributes.keys(), ...theirs.attributes.keys()]);
  return [...names].flatMap((name) =>
    compareTexts(ours.attributes.get(name) ?? '', theirs.attributes.get(name) ?? '', `${path}@${name}`),
  );
}

function compareChildren(
  ours: readonly XmlElement[],
  theirs: readonly XmlElement[],
  path: string,
): readonly Difference[] {
  const differences: Difference[] = [];
  let next = 0;
  for (const their of theirs) {
    const at = `${path}/${their.name}`;
    const array = arrayOf(ours, next, their);
    if (array) {
      differences.push({ ...array, path: at, theirs: their.text });
      next = array.end;
    } else if (!isEmpty(their)) {
      next = nextWanted(ours, next);
      const our = ours[next];
      differences.push(
        ...(our
          ? compareElements(our, their, at)
          : [{ path: at, ours: noElement, theirs: described(their) }]),
      );
      next += 1;
    }
  }
  const left = ours.slice(next).filter((our) => !isEmpty(our));
  return [
    ...differences,
    ...left.map((our) => ({ path: `${path}/${our.name}`, ours: described(our), theirs: noElement })),
  ];
}

/** Our elements from `next` on that are the array which the other reader printed as one text. */
function arrayOf(
  ours: readonly XmlElement[],
  next: number,
  their: XmlElement,
): { kind: DifferenceKind; ours: string; end: number } | undefined {
  if (!isStringList(their.text)) return undefined;
  for (let start = next; start <= nextWanted(ours, next); start += 1) {
    const length = ours.slice(start).findIndex(({ name }) => name !== their.name);
    for (let end = length < 0 ? ours.length : start + length; end > start; end -= 1) {
      const strings = ours.slice(start, end).map(({ text }) => text);
      const kind = arrayDifference(strings, their.text);
      if (kind) return { kind, ours: stringList(strings), end };
    }
  }
  return undefined;
}

function arrayDifference(ours: readonly string[], theirs: string): DifferenceKind | undefined {
  if (canonicalText(stringList(ours)) === canonicalText(theirs)) return 'string-array-as-one-text';
  if (canonicalText(stringList(brokenStrings(ours))) === canonicalText(theirs)) return 'string-array-broken';
  return undefined;
}

function nextWanted(ours: readonly XmlElement[], next: number): number {
  const skipped = ours.slice(next).findIndex((our) => !isEmpty(our));
  return skipped < 0 ? ours.length : next + skipped;
}

/** A `Data` or `Binary` that holds nothing: readers differ in whether they write these, so none counts. */
function isEmpty({ name, attributes, children, text }: XmlElement): boolean {
  return (
    (name === 'Data' || name === 'Binary') &&
    attributes.size === 0 &&
    children.length === 0 &&
    text.trim() === ''
  );
}

function described({ name, attributes, text, children }: XmlElement): string {
  const given = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  return `<${name}${given}>${text.trim()}${children.map((child) => `<${child.name}>`).join('')}`;
}
