import { Button } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { Notice } from '../ui/notice';

/** What was just done to the case, with the way back; gone as soon as the case changes again. */
export function DoneNotice() {
  const done = useApp((state) => (state.done?.caseFile === state.caseFile ? state.done : undefined));
  const undo = useApp((state) => state.undo);
  const dismissDone = useApp((state) => state.dismissDone);
  if (done === undefined) return null;
  return (
    <Notice
      intent="success"
      onDismiss={dismissDone}
      action={
        <Button size="small" onClick={undo}>
          {text('window.done.undo')}
        </Button>
      }
    >
      {done.message}
    </Notice>
  );
}
