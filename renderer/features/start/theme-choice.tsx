import { DarkTheme20Regular } from '@fluentui/react-icons/svg/dark-theme';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { ThemeMenu } from '../../ui/theme-menu';

/** The look of the window on the first screen. */
export function ThemeChoice() {
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  const language = useApp((state) => state.language);
  const setLanguage = useApp((state) => state.setLanguage);
  return (
    <ThemeMenu
      label={text('window.theme')}
      icon={<DarkTheme20Regular />}
      theme={theme}
      onChange={(chosen) => void setTheme(chosen)}
      language={language}
      onLanguage={(chosen) => void setLanguage(chosen)}
    />
  );
}
