import { useEffect } from 'react';
import { useAppStore } from '../store/store-context';
import { takeFiles } from './take-files';

/** Takes files that are dropped anywhere, and keeps the window from going to them. */
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
      takeFiles(store.getState(), files, event.target);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', dropped);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', dropped);
    };
  }, [store]);
}
