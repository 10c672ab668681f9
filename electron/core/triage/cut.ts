import { text } from '../texts/text';
import type { Cut } from './triage-report';

/** Says what was cut; nothing where nothing was. */
export function cut(part: Cut['part'], kept: number, of: number): readonly Cut[] {
  return kept >= of ? [] : [{ part, kept, of, explanation: text(`triage.cut.${part}`, { kept, of }) }];
}
