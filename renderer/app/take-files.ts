import type { AppState } from '../store/app-store';
import { fileKind } from '../store/file-kind';

/**
 * Files that were dropped or pasted: pictures become screenshots, and on the first screen begin a case; the first text is read for
 * what it holds. Anything else is for main to judge.
 */
export function takeFiles(state: AppState, files: readonly File[]): void {
  const texts = files.filter((file) => fileKind(file) === 'text');
  const others = files.filter((file) => fileKind(file) !== 'text');
  const isOpen = state.draftId !== undefined;
  if (others.length > 0) {
    if (isOpen) {
      state.show('page');
      void state.addScreenshots(others);
    } else void state.startPictureCase(others);
    return;
  }
  const [first] = texts;
  if (first === undefined) return;
  if (isOpen) state.show('codes');
  void state.readTextFile(first);
}
