import { protocol } from 'electron';
import { servePage } from './serve-page';
import { appScheme } from './trusted-page';

/** Before the application is ready: gives the scheme an origin of its own, as https has one. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
}

/** After the application is ready: serves the built page from `root`. */
export function serveApp(root: string): void {
  protocol.handle(appScheme, (request) => servePage(root, request));
}
