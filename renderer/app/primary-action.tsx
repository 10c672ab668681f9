import { Button } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { doNextStep } from '../store/do-next-step';
import { useApp, useAppStore } from '../store/store-context';
import { useNextStep } from '../store/use-next-step';

/** The button at the right of the bar. */
export function PrimaryAction() {
  const step = useNextStep();
  const store = useAppStore();
  const cancelling = useApp(({ live, packing }) => live?.cancelling === true || packing?.cancelling === true);
  const isCancel = step === 'cancel-collection' || step === 'cancel-package';
  return (
    <Button
      appearance={isCancel ? 'secondary' : 'primary'}
      disabledFocusable={isCancel && cancelling}
      aria-keyshortcuts="Control+Enter"
      onClick={() => doNextStep(store.getState())}
    >
      {isCancel && cancelling ? text('window.action.cancelling') : text(`window.action.${step}`)}
    </Button>
  );
}
