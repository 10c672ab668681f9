import { MenuDivider, MenuGroupHeader, MenuItem } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { ThemeMenu } from '../ui/theme-menu';

/** Look of the window, its keys and its version. */
export function AppMenu() {
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  const language = useApp((state) => state.language);
  const setLanguage = useApp((state) => state.setLanguage);
  const showKeys = useApp((state) => state.showKeys);
  const version = useApp((state) => state.version);
  return (
    <ThemeMenu
      label={text('window.menu')}
      icon={<MoreHorizontal20Regular />}
      theme={theme}
      onChange={(chosen) => void setTheme(chosen)}
      language={language}
      onLanguage={(chosen) => void setLanguage(chosen)}
    >
      <MenuDivider />
      <MenuItem secondaryContent={text('window.keys.help')} onClick={() => showKeys(true)}>
        {text('window.keys')}
      </MenuItem>
      <MenuDivider />
      <MenuGroupHeader>{text('window.version', { version })}</MenuGroupHeader>
    </ThemeMenu>
  );
}
