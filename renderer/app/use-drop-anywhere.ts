import { useEffect } from 'react';
import { useAppStore } from '../store/store-context';

/** Pictures dropped anywhere go to item 2; nothing else that is dropped does anything. */
export function useDropAnywhere(): void {
  const store = useAppStore();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const dropped = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      const state = store.getState();
      state.show('page');
      void state.addScreenshots(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', dropped);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', dropped);
    };
  }, [store]);
}
