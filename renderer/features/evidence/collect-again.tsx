import { Button } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useNextStep } from '../../store/use-next-step';

/** Collects anew once something was collected and the bar's action has moved on. */
export function CollectAgain() {
  const collect = useApp((state) => state.collect);
  const busy = useApp((state) => state.live !== undefined || state.packing !== undefined);
  const isNextStep = useNextStep() === 'collect-again';
  if (isNextStep) return null;
  return (
    <div>
      <Button disabledFocusable={busy} onClick={() => void collect()}>
        {text('window.evidence.collectAgain')}
      </Button>
    </div>
  );
}
