import { StartScreen } from '../features/start/start-screen';
import { useApp } from '../store/store-context';
import { Announcer } from './announcer';
import { CaseScreen } from './case-screen';
import { FluentRoot } from './fluent-root';

/** The window: the first screen, or the open case. */
export function App() {
  const open = useApp((state) => state.draftId !== undefined);
  return (
    <FluentRoot>
      {open ? <CaseScreen /> : <StartScreen />}
      <Announcer />
    </FluentRoot>
  );
}
