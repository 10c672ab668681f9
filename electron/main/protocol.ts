import { protocol } from 'electron';
import type { Language } from '#core/texts/text';
import { servePage } from './serve-page';
import { appScheme } from './trusted-page';

/** Before the application is ready: gives the scheme an origin of its own, as https has one. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
}

/** After the application is ready: serves the built page from `root`, each load in the language of that moment. */
export function serveApp(root: string, language: () => Language): void {
  protocol.handle(appScheme, (request) => servePage(root, request, language()));
}
