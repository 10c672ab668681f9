import { Button } from '@fluentui/react-components';
import { stepKey } from '#contract/step-key';
import { text } from '#core/texts/text';
import type { CollectorRow } from '../../store/host-rows';
import { useApp } from '../../store/store-context';
import { canTryAgain } from './outcome-sentence';

type RowActionsProps = {
  readonly row: CollectorRow;
  readonly name: string;
  readonly canRetry: boolean;
};

/** Cancels a row that runs or waits, and tries one again that did not bring all. */
export function RowActions({ row, name, canRetry }: RowActionsProps) {
  const collect = useApp((state) => state.collect);
  const cancel = useApp((state) => state.cancelCollection);
  const packing = useApp((state) => state.packing !== undefined);
  const live = useApp((state) => state.live);
  const step = { host: row.host, collector: row.id };
  if (row.state === 'running' || row.state === 'waiting') {
    const cancelling = live?.cancelling === true || live?.cancellingSteps.includes(stepKey(step)) === true;
    return (
      <Button
        appearance="subtle"
        size="small"
        disabledFocusable={cancelling || live?.runId === undefined}
        aria-label={text('window.evidence.cancelOf', { title: name })}
        onClick={() => void cancel(step)}
      >
        {text(cancelling ? 'window.action.cancelling' : 'window.action.cancel-collection')}
      </Button>
    );
  }
  if (row.state !== 'ended' || !canTryAgain(row.run) || !canRetry) return null;
  return (
    <Button
      size="small"
      disabledFocusable={live !== undefined || packing}
      aria-label={text('window.evidence.tryAgainOf', { title: name })}
      onClick={() => void collect({ host: row.host, collectors: [row.id] })}
    >
      {text('window.evidence.tryAgain')}
    </Button>
  );
}
