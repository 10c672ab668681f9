import type { Handlers } from '../ipc';
import { appHandlers } from './app-handlers';
import { attachmentHandlers } from './attachment-handlers';
import { collectionHandlers } from './collection-handlers';
import { draftHandlers } from './draft-handlers';
import { entryHandlers } from './entry-handlers';
import { openedHandlers } from './opened-handlers';
import { packageHandlers } from './package-handlers';
import { recordHandlers } from './record-handlers';
import { screenshotHandlers } from './screenshot-handlers';
import type { Services } from './services';
import { sourceHandlers } from './source-handlers';
import { summaryHandlers } from './summary-handlers';

/** A handler for every operation of the contract; the compiler misses none. */
export function createHandlers(services: Services): Handlers {
  return {
    ...appHandlers(services),
    ...draftHandlers(services),
    ...screenshotHandlers(services),
    ...attachmentHandlers(services),
    ...sourceHandlers(services),
    ...collectionHandlers(services),
    ...recordHandlers(services),
    ...entryHandlers(services),
    ...packageHandlers(services),
    ...openedHandlers(services),
    ...summaryHandlers(services),
  };
}
