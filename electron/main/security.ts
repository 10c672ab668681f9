import { app, type Session, session, type WebContents } from 'electron';
import { isLocalRequest } from './local-request';
import type { Log } from './log';
import { appUrl } from './trusted-page';

/**
 * Before the application is ready. Without Chromium's sandbox (a development start as root on Linux) a call of
 * `enableSandbox` would stop every window from appearing.
 */
export function hardenProcess(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Every page there will ever be stays where it is, opens nothing, embeds nothing and may do nothing. */
export function hardenContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, log));
}

function confine(contents: WebContents, log: Log): void {
  contents.on('will-frame-navigate', (event) => {
    // A reload of the page is a navigation to itself.
    if (event.isMainFrame && event.url === appUrl) return;
    event.preventDefault();
    log.error(`Navigation refused: ${event.url}`);
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
    log.error(`Redirect refused: ${event.url}`);
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log.error('A webview was refused.');
  });
  contents.setWindowOpenHandler(({ url }) => {
    log.error(`Window refused: ${url}`);
    return { action: 'deny' };
  });
}

/** After the application is ready: no permissions, no network, no dictionaries fetched, no downloads. */
export function hardenSession(target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setSpellCheckerEnabled(false);
  target.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: !isLocalRequest(details.url) }),
  );
  target.on('will-download', (event) => event.preventDefault());
}
