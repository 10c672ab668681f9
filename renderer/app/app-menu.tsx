import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { text } from '#core/texts/text';
import type { Theme } from '../store/start-slice';
import { useApp } from '../store/store-context';
import { Shortcuts } from './shortcuts';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Look of the window, its keys and its version. */
export function AppMenu() {
  const theme = useApp((state) => state.theme);
  const setTheme = useApp((state) => state.setTheme);
  const version = useApp((state) => state.version);
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = themes.find((name) => name === checkedItems[0]);
        if (chosen !== undefined) void setTheme(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={text('window.menu')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{text('window.theme')}</MenuGroupHeader>
            {themes.map((name) => (
              <MenuItemRadio key={name} name="theme" value={name}>
                {text(`window.theme.${name}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{text('window.keys')}</MenuGroupHeader>
            <Shortcuts />
          </MenuGroup>
          <MenuDivider />
          <MenuGroupHeader>{text('window.version', { version })}</MenuGroupHeader>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
