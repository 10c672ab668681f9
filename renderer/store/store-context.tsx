import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './app-store';

const StoreContext = createContext<AppStore | undefined>(undefined);

export function StoreProvider({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The window's store itself, for what runs outside of drawing. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error('useAppStore needs a StoreProvider above it.');
  return store;
}

/** One part of the window's state; draws again when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}
