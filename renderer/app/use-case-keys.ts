import { useEffect } from 'react';
import { doNextStep } from '../store/do-next-step';
import { useAppStore } from '../store/store-context';

/** A field with this attribute keeps its own undo; every other one is undone with the case. */
const ownUndoAttribute = 'data-own-undo';

/** Ctrl+Enter, Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, wherever the keyboard is. */
export function useCaseKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const state = store.getState();
      const key = event.key.toLowerCase();
      const undoing = key === 'z' || key === 'y';
      if (key === 'enter') doNextStep(state);
      else if (undoing && keepsOwnUndo(event.target)) return;
      else if (key === 'y' || (key === 'z' && event.shiftKey)) state.redo();
      else if (key === 'z') state.undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [store]);
}

function keepsOwnUndo(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`[${ownUndoAttribute}]`) !== null;
}
