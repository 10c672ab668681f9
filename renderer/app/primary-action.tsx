import { Button } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { useNextStep } from '../store/use-next-step';
import { usePrimaryAction } from './use-primary-action';

/** The button at the right of the bar. */
export function PrimaryAction() {
  const step = useNextStep();
  const act = usePrimaryAction();
  const cancelling = useApp(({ live, packing }) => live?.cancelling === true || packing?.cancelling === true);
  const isCancel = step === 'cancel-collection' || step === 'cancel-package';
  return (
    <Button
      appearance={isCancel ? 'secondary' : 'primary'}
      disabled={isCancel && cancelling}
      aria-keyshortcuts="Control+Enter"
      onClick={act}
    >
      {isCancel && cancelling ? text('window.action.cancelling') : text(`window.action.${step}`)}
    </Button>
  );
}
