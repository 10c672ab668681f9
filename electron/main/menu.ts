import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#contract/shapes';
import { checklistItems } from '#core/model/checklist-item';
import { type Theme, themes } from '#core/model/theme';
import type { Language } from '#core/texts/language';
import { shellText } from './shell-text';

export type MenuOptions = {
  readonly devTools: boolean;
  readonly language: Language;
  /** The chosen one, which is marked. */
  readonly theme: Theme;
  /** Passes a command on to the window. */
  readonly command: (command: MenuCommand) => void;
};

/** The application menu: what the system expects of one, with its usual keys; what can be done in the window; and its keys beside it. */
export function setApplicationMenu(options: MenuOptions): void {
  const label = (key: Parameters<typeof shellText>[1]) => shellText(options.language, key);
  const isMac = process.platform === 'darwin';
  /** An item whose keys the page hears itself: they are only shown here. */
  const ofPage = (
    id: string,
    name: Parameters<typeof shellText>[1],
    accelerator: string,
    command: MenuCommand,
  ): MenuItemConstructorOptions => ({
    id,
    label: label(name),
    accelerator,
    registerAccelerator: false,
    click: () => options.command(command),
  });
  const theCase: MenuItemConstructorOptions[] = [
    ofPage('overview', 'app.menu.overview', 'CommandOrControl+0', { kind: 'show', view: 'overview' }),
    ...checklistItems.map((view, index) =>
      ofPage(view, `app.menu.${view}`, `CommandOrControl+${index + 1}`, { kind: 'show', view }),
    ),
    { type: 'separator' },
    ofPage('next-step', 'app.menu.nextStep', 'CommandOrControl+Enter', { kind: 'next-step' }),
  ];
  const edit: MenuItemConstructorOptions[] = [
    ofPage('undo', 'app.menu.undo', 'CommandOrControl+Z', { kind: 'undo' }),
    ofPage('redo', 'app.menu.redo', 'CommandOrControl+Y', { kind: 'redo' }),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
  const view: MenuItemConstructorOptions[] = [
    {
      label: label('app.menu.theme'),
      submenu: themes.map((theme) => ({
        id: `theme-${theme}`,
        type: 'radio' as const,
        checked: theme === options.theme,
        label: label(`app.menu.theme.${theme}`),
        click: () => options.command({ kind: 'theme', theme }),
      })),
    },
    { type: 'separator' },
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
        {
          id: 'cases',
          label: label('app.menu.cases'),
          accelerator: 'CommandOrControl+L',
          click: () => options.command({ kind: 'cases' }),
        },
        { type: 'separator' },
        // With the only window the application ends, except on macOS.
        { role: 'close' },
      ],
    },
    { label: label('app.menu.edit'), submenu: edit },
    { label: label('app.menu.case'), submenu: theCase },
    { label: label('app.menu.view'), submenu: view },
    {
      label: label('app.menu.help'),
      role: 'help',
      submenu: [ofPage('help', 'app.menu.keys', 'F1', { kind: 'help' }), { role: 'about' }],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
