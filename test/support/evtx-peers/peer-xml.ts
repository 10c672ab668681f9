import type { Difference } from './compare-elements';
import { parseXml, type XmlElement } from './parse-xml';

const control = '[\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f]';
const controlCharacter = new RegExp(control, 'g');

/**
 * Parses the XML of one record of another reader. Control characters in it, raw or as references, are a difference of
 * a known kind and read as U+FFFD; any other error of form is a difference of no known kind, and there is no element.
 */
export function readPeerXml(xml: string): {
  readonly root?: XmlElement;
  readonly differences: readonly Difference[];
} {
  const strict = parseXml(xml);
  if (strict.ok) return { root: strict.root, differences: [] };
  const difference = { path: '', ours: 'well-formed', theirs: strict.reason };
  const repaired = parseXml(xml.replace(controlCharacter, '\ufffd'));
  if (!repaired.ok) return { differences: [{ ...difference, theirs: `${strict.reason}: ${xml}` }] };
  return {
    root: repaired.root,
    differences: [{ ...difference, path: 'Event', kind: 'control-character-not-well-formed' }],
  };
}
