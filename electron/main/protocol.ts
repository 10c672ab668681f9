import { protocol } from 'electron';
import type { Language } from '#core/texts/language';
import { servePage } from './serve-page';
import { appScheme, appUrl } from './trusted-page';

/** Before the application is ready: gives the scheme an origin of its own, as https has one. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
}

/** How long the page asks for nothing more once it has what it begins with, in milliseconds. */
const quietMs = 60;
/** The same after the page itself, whose process takes a while to start before it asks for the rest. */
const quietAfterPageMs = 2_000;

/**
 * After the application is ready: serves the built page from `root`, each load in the language of that moment. Resolves when the
 * page has the files that it begins with: what keeps this process busy is better done then than while the page waits for them.
 *
 * Not by `protocol.handle`: what it answers is copied piece by piece in this process, which took longer than all else that the
 * start of the window asks of it (electron issue 42612, and docs/decisions/0014).
 */
export function serveApp(root: string, language: () => Language): Promise<void> {
  return new Promise((resolve) => {
    let quiet: NodeJS.Timeout | undefined;
    protocol.registerBufferProtocol(appScheme, async (request, respond) => {
      clearTimeout(quiet);
      const { status, headers, body } = await servePage(root, request, language());
      respond({ statusCode: status, headers: { ...headers }, data: body });
      clearTimeout(quiet);
      quiet = setTimeout(resolve, request.url === appUrl ? quietAfterPageMs : quietMs);
    });
  });
}
