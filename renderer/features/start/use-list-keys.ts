import { type RefObject, useEffect } from 'react';
import { useAppStore } from '../../store/store-context';
import { isPlainKey } from '../../ui/is-plain-key';

/** Ctrl+F and "/" lead to the search; Ctrl+Z takes back what was just done with a case. Fields keep what they do with these. */
export function useListKeys(search: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const inField = isField(event.target);
      const isCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const key = event.key.toLowerCase();
      if ((isCtrl && key === 'f') || (key === '/' && isPlainKey(event) && !inField)) {
        const field = search.current?.querySelector('input');
        field?.focus();
        field?.select();
      } else if (isCtrl && key === 'z' && !inField && store.getState().undoable !== undefined) {
        void store.getState().undoLast();
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [store, search]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}
