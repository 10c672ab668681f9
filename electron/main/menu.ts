import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#contract/shapes';
import type { Language } from '#core/texts/text';
import { shellText } from './window-language';

export type MenuOptions = {
  readonly devTools: boolean;
  readonly language: Language;
  /** Passes a command on to the window. */
  readonly command: (command: MenuCommand) => void;
};

/** The application menu: what the system expects of one, with its usual keys, and the two ways to begin. */
export function setApplicationMenu(options: MenuOptions): void {
  const label = (key: Parameters<typeof shellText>[1]) => shellText(options.language, key);
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
      label: label('app.menu.file'),
      submenu: [
        {
          id: 'new-case',
          label: label('app.menu.newCase'),
          accelerator: 'CommandOrControl+N',
          click: () => options.command({ kind: 'new-case' }),
        },
        {
          id: 'open-package',
          label: label('app.menu.openPackage'),
          accelerator: 'CommandOrControl+O',
          click: () => options.command({ kind: 'open-package' }),
        },
        { type: 'separator' },
        // With the only window the application ends, except on macOS.
        { role: 'close' },
      ],
    },
    { label: label('app.menu.edit'), role: 'editMenu' },
    { label: label('app.menu.view'), submenu: view },
    { label: label('app.menu.help'), role: 'help', submenu: [{ role: 'about' }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
