import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Api } from '#contract/operations';
import { systemClock } from '#core/model/clock';
import { App } from './app/app';
import { loadFeatures } from './app/feature-view';
import './app/page.css';
import { whenSettled } from './app/when-settled';
import { createAppStore, listenToMain } from './store/app-store';
import { startAutosave } from './store/autosave';
import { keepSession } from './store/session-slice';
import { spokenApi } from './store/spoken-api';
import { StoreProvider } from './store/store-context';

declare global {
  interface Window {
    readonly casebundle: Api;
  }
}

const environment = {
  api: spokenApi(window.casebundle),
  clock: systemClock,
  newId: () => crypto.randomUUID(),
  reloadPage: () => window.location.reload(),
};
const store = createAppStore(environment);
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element "root".');

listenToMain(environment, store);
startAutosave(store, document);
createRoot(root).render(
  <StrictMode>
    <StoreProvider store={store}>
      <App />
    </StoreProvider>
  </StrictMode>,
);
void store
  .getState()
  .beginPage()
  .then(() => {
    keepSession(environment, store);
    return store.getState().openGiven();
  });
// Once the first screen stands: what is not there yet when it is wanted is loaded then.
whenSettled(() => void loadFeatures());
