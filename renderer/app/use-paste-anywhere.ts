import { useEffect } from 'react';
import { useAppStore } from '../store/store-context';

/** Pictures that are pasted go to item 2 from anywhere; text that is pasted outside of a field to the paste box. */
export function usePasteAnywhere(): void {
  const store = useAppStore();
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const pictures = [...(event.clipboardData?.files ?? [])].filter((file) =>
        file.type.startsWith('image/'),
      );
      const state = store.getState();
      if (pictures.length > 0) {
        event.preventDefault();
        state.show('page');
        void state.addScreenshots(pictures);
        return;
      }
      const words = event.clipboardData?.getData('text/plain') ?? '';
      if (words.trim() === '' || isField(event.target)) return;
      event.preventDefault();
      state.setPasted(words);
      state.goTo('codes');
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, [store]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
