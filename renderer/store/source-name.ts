import type { EvidenceSource } from '#contract/evidence-source';
import { text } from '#core/texts/text';

/** A source by the name that people know: the server's, the folder's path, or what the choice is called. */
export function sourceName({ kind, label }: Pick<EvidenceSource, 'kind' | 'label'>): string {
  return label === '' ? text(`window.source.${kind}`) : label;
}
