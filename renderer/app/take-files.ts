import type { AppState } from '../store/app-store';
import { fileKind } from '../store/file-kind';

/**
 * Files that were dropped or pasted. At the place for attachments they are all attached. Elsewhere a zip is opened as a package;
 * pictures become screenshots, and on the first screen begin a case; the first text is read for what it holds; anything else is
 * attached to an open case. Nothing is put into a package that is shown: what is dropped on it is opened in its place, or
 * refused with what it is.
 */
export function takeFiles(state: AppState, files: readonly File[], target: EventTarget | null): void {
  const isOpen = state.draftId !== undefined;
  if (isOpen && target instanceof Element && target.closest('[data-attach]') !== null) {
    void state.attachFiles(files);
    return;
  }
  const opened = files.find((file) => fileKind(file) === 'package') ?? (state.opened && files[0]);
  if (opened !== undefined) return void state.openDropped(opened);
  const [pictures, texts, others] = (['picture', 'text', 'other'] as const).map((kind) =>
    files.filter((file) => fileKind(file) === kind),
  );
  if (pictures !== undefined && pictures.length > 0) {
    if (isOpen) {
      state.show('page');
      void state.addScreenshots(pictures);
    } else void state.startPictureCase(pictures);
  }
  if (isOpen && others !== undefined && others.length > 0) {
    state.show('page');
    void state.attachFiles(others);
  }
  const [first] = texts ?? [];
  if (first === undefined || files.length > (texts?.length ?? 0)) return;
  if (isOpen) state.show('codes');
  void state.readTextFile(first);
}
