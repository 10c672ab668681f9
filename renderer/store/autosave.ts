import type { AppStore } from './app-store';

/** Shorter than the second that is promised, longer than the pause between two keys. */
const delayMs = 700;
const retryMs = 3_000;

/**
 * Saves the draft by itself: within a second after a change, again and again when saving failed, and at once
 * when the window is hidden or closed. Returns the function that stops it.
 */
export function startAutosave(store: AppStore, page: Document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (waitMs: number) => {
    timer ??= setTimeout(async () => {
      const saved = await store.getState().saveNow();
      timer = undefined;
      if (unsaved(store)) later(saved ? delayMs : retryMs);
    }, waitMs);
  };
  const now = () => {
    if (unsaved(store)) void store.getState().saveNow();
  };
  const whenHidden = () => {
    if (page.visibilityState === 'hidden') now();
  };

  const unsubscribe = store.subscribe(() => {
    if (unsaved(store)) later(delayMs);
  });
  page.addEventListener('visibilitychange', whenHidden);
  page.defaultView?.addEventListener('blur', now);
  page.defaultView?.addEventListener('beforeunload', now);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', whenHidden);
    page.defaultView?.removeEventListener('blur', now);
    page.defaultView?.removeEventListener('beforeunload', now);
  };
}

function unsaved(store: AppStore): boolean {
  const { draftId, caseFile, savedCase } = store.getState();
  return draftId !== undefined && caseFile !== savedCase;
}
