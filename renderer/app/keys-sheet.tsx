import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { text } from '#core/texts/text';
import { useApp, useAppStore } from '../store/store-context';
import { Shortcuts } from './shortcuts';

const useStyles = makeStyles({ sheet: { maxWidth: 'min(480px, calc(100vw - 32px))' } });

/** The keys of the window on a sheet beside it, opened by F1 or Ctrl+/ from anywhere; the window goes on meanwhile. */
export function KeysSheet() {
  const styles = useStyles();
  const store = useAppStore();
  const isOpen = useApp((state) => state.keysShown);
  const showKeys = useApp((state) => state.showKeys);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isHelp = event.key === 'F1' || ((event.ctrlKey || event.metaKey) && event.key === '/');
      if (!isHelp || event.altKey) return;
      event.preventDefault();
      const { keysShown, showKeys: show } = store.getState();
      show(!keysShown);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [store]);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);
  // Most never ask for it, and it is no light thing to hold ready.
  if (!wasOpen) return null;
  return (
    <Dialog modalType="non-modal" open={isOpen} onOpenChange={(_, { open }) => showKeys(open)}>
      <DialogSurface className={styles.sheet}>
        <DialogBody>
          <DialogTitle action={null}>{text('window.keys')}</DialogTitle>
          <DialogContent>
            <Shortcuts />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => showKeys(false)}>{text('window.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
