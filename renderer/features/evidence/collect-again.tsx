import { Button } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';

/** Collects anew once something was collected, when the bar's action has moved on. */
export function CollectAgain() {
  const collect = useApp((state) => state.collect);
  const busy = useApp((state) => state.live !== undefined || state.packing !== undefined);
  return (
    <div>
      <Button disabled={busy} onClick={() => void collect()}>
        {text('window.evidence.collectAgain')}
      </Button>
    </div>
  );
}
