import { StartScreen } from '../features/start/start-screen';
import { useApp } from '../store/store-context';
import { Announcer } from './announcer';
import { CaseScreen } from './case-screen';
import { FluentRoot } from './fluent-root';
import { useDropAnywhere } from './use-drop-anywhere';
import { usePasteAnywhere } from './use-paste-anywhere';

/** The window: the first screen, or the open case. */
export function App() {
  const open = useApp((state) => state.draftId !== undefined);
  usePasteAnywhere();
  useDropAnywhere();
  return (
    <FluentRoot>
      {open ? <CaseScreen /> : <StartScreen />}
      <Announcer />
    </FluentRoot>
  );
}
