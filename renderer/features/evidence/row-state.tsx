import { text } from '#core/texts/text';
import type { CollectorRow } from '../../store/host-rows';
import { OutcomeMark } from '../../ui/outcome-mark';
import { sentenceCase } from '../../ui/sentence-case';

/** How a collector stands. */
export function RowState({ row }: { readonly row: CollectorRow }) {
  if (row.state !== 'ended')
    return <OutcomeMark kind={row.state} words={text(`window.outcome.${row.state}`)} />;
  const { status } = row.run.outcome;
  return <OutcomeMark kind={status} words={sentenceCase(text(`outcome.${status}`))} />;
}
