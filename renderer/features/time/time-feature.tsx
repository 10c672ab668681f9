import { useChecklistState } from '../../store/use-checklist';
import { Fields } from '../../ui/fields';
import { ItemPage } from '../../ui/item-page';
import { Clocks } from './clocks';
import { LogTimes } from './log-times';
import { TimeFields } from './time-fields';

/** Item 4: when it happened, in local time with its zone. */
export function TimeFeature() {
  const state = useChecklistState('time');
  return (
    <ItemPage state={state}>
      <Fields>
        <TimeFields />
        <Clocks />
      </Fields>
      <LogTimes />
    </ItemPage>
  );
}
