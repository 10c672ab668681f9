import { Menu, type MenuItemConstructorOptions } from 'electron';
import { text } from '#core/texts/text';

/** The application menu: what the system expects of one, with its usual keys. The window's own commands are in the window. */
export function setApplicationMenu(options: { readonly devTools: boolean }): void {
  const isMac = process.platform === 'darwin';
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    // The same key without Shift, where the plus sign needs it.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(options.devTools
      ? ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] as const)
      : []),
  ];
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: text('app.menu.file'), submenu: [isMac ? { role: 'close' } : { role: 'quit' }] },
    { label: text('app.menu.edit'), role: 'editMenu' },
    { label: text('app.menu.view'), submenu: view },
    { label: text('app.menu.help'), role: 'help', submenu: [{ role: 'about' }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
