import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DarkTheme20Regular } from '@fluentui/react-icons/svg/dark-theme';
import { text } from '#core/texts/text';
import type { Theme } from '../../store/start-slice';
import { useApp } from '../../store/store-context';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Light, dark, or as the system is. */
export function ThemeChoice() {
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = themes.find((name) => name === checkedItems[0]);
        if (chosen !== undefined) void setTheme(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DarkTheme20Regular />} aria-label={text('window.theme')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {themes.map((name) => (
            <MenuItemRadio key={name} name="theme" value={name}>
              {text(`window.theme.${name}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
