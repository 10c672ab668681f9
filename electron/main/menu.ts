import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#contract/shapes';
import { text } from '#core/texts/text';

export type MenuOptions = {
  readonly devTools: boolean;
  /** Passes a command on to the window. */
  readonly command: (command: MenuCommand) => void;
};

/** The application menu: what the system expects of one, with its usual keys, and the two ways to begin. */
export function setApplicationMenu(options: MenuOptions): void {
  const isMac = process.platform === 'darwin';
  const view: MenuItemConstructorOptions[] = [
    // Ctrl+0 shows the overview of a case.
    { role: 'resetZoom', accelerator: 'CommandOrControl+Shift+0' },
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
    {
      label: text('app.menu.file'),
      submenu: [
        {
          id: 'new-case',
          label: text('app.menu.newCase'),
          accelerator: 'CommandOrControl+N',
          click: () => options.command({ kind: 'new-case' }),
        },
        {
          id: 'open-package',
          label: text('app.menu.openPackage'),
          accelerator: 'CommandOrControl+O',
          click: () => options.command({ kind: 'open-package' }),
        },
        { type: 'separator' },
        // With the only window the application ends, except on macOS.
        { role: 'close' },
      ],
    },
    { label: text('app.menu.edit'), role: 'editMenu' },
    { label: text('app.menu.view'), submenu: view },
    { label: text('app.menu.help'), role: 'help', submenu: [{ role: 'about' }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
