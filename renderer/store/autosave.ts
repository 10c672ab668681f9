import type { AppStore } from './app-store';

/** Shorter than the second that is promised, longer than the pause between two keys. */
const delayMs = 700;
const retryMs = 3_000;

/**
 * Saves the draft by itself: within a second after a change, again and again when saving failed, and at once
 * when the window is hidden or left. Closing waits until all is saved; when that fails the window stays open and says
 * so, until it is saved or a person lets it go. Returns the function that stops it.
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

  let closing = false;
  const holdOpen = (event: Event) => {
    if (!unsaved(store) || store.getState().mayLose) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    void saveAll(store).then((saved) => {
      closing = false;
      if (saved) page.defaultView?.close();
      else store.getState().refuseClosing();
    });
  };

  const unsubscribe = store.subscribe(() => {
    if (unsaved(store)) later(delayMs);
  });
  page.addEventListener('visibilitychange', whenHidden);
  page.defaultView?.addEventListener('pagehide', now);
  page.defaultView?.addEventListener('blur', now);
  page.defaultView?.addEventListener('beforeunload', holdOpen);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', whenHidden);
    page.defaultView?.removeEventListener('pagehide', now);
    page.defaultView?.removeEventListener('blur', now);
    page.defaultView?.removeEventListener('beforeunload', holdOpen);
  };
}

/** Saves until nothing is left to save; false as soon as saving fails. */
async function saveAll(store: AppStore): Promise<boolean> {
  while (unsaved(store)) {
    if (!(await store.getState().saveNow())) return false;
  }
  return true;
}

function unsaved(store: AppStore): boolean {
  const { draftId, caseFile, savedCase } = store.getState();
  return draftId !== undefined && caseFile !== savedCase;
}
