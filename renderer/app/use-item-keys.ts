import { useEffect } from 'react';
import { checklistItems } from '#core/model/checklist-item';
import { useAppStore } from '../store/store-context';

/** Ctrl+0 for the overview and Ctrl+1..7, wherever the keyboard is; nothing where the checklist is not shown. */
export function useItemKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const view = event.key === '0' ? 'overview' : checklistItems[Number(event.key) - 1];
      const { opened, goTo } = store.getState();
      if (view === undefined || (opened !== undefined && opened.content === undefined)) return;
      event.preventDefault();
      goTo(view);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [store]);
}
