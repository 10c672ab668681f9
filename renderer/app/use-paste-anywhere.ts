import { useEffect } from 'react';
import { useAppStore } from '../store/store-context';
import { takeFiles } from './take-files';

/** What is pasted anywhere: files as if they were dropped, a text outside of a field into the paste box. */
export function usePasteAnywhere(): void {
  const store = useAppStore();
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const words = event.clipboardData?.getData('text/plain') ?? '';
      const state = store.getState();
      if (files.length > 0 && !isPictureOfText(files, words)) {
        event.preventDefault();
        takeFiles(state, files, event.target);
        return;
      }
      if (words.trim() === '' || isField(event.target) || state.opened !== undefined) return;
      event.preventDefault();
      if (state.draftId !== undefined) state.show('codes');
      void state.takePasted(words, { kind: 'window' });
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, [store]);
}

/** Word and Excel put a picture of the text beside it; the text is meant. */
function isPictureOfText(files: readonly File[], words: string): boolean {
  return words.trim() !== '' && files.length === 1 && files[0]?.name === 'image.png';
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
