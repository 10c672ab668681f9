import { makeStyles } from '@fluentui/react-components';
import { StartScreen } from '../features/start/start-screen';
import { useApp } from '../store/store-context';
import { Announcer } from './announcer';
import { CaseScreen } from './case-screen';
import { FluentRoot } from './fluent-root';
import { KeysSheet } from './keys-sheet';
import { OpeningBar } from './opening-bar';
import { PackageScreen } from './package-screen';
import { useDropAnywhere } from './use-drop-anywhere';
import { useKeepKeyboard } from './use-keep-keyboard';
import { usePasteAnywhere } from './use-paste-anywhere';

/** The window: the first screen, the open case or the open package; below it a package that is being opened. */
export function App() {
  usePasteAnywhere();
  useDropAnywhere();
  useKeepKeyboard();
  return (
    <FluentRoot>
      <Window />
      <KeysSheet />
      <Announcer />
    </FluentRoot>
  );
}

const useStyles = makeStyles({
  window: { height: '100%', display: 'flex', flexDirection: 'column' },
  screen: { flex: '1 1 0', minHeight: 0 },
});

function Window() {
  const styles = useStyles();
  return (
    <div className={styles.window}>
      <div className={styles.screen}>
        <Screen />
      </div>
      <OpeningBar />
    </div>
  );
}

function Screen() {
  const shown = useApp(({ draftId, opened }) =>
    draftId !== undefined ? 'case' : opened !== undefined ? 'package' : 'start',
  );
  switch (shown) {
    case 'case':
      return <CaseScreen />;
    case 'package':
      return <PackageScreen />;
    case 'start':
      return <StartScreen />;
  }
}
