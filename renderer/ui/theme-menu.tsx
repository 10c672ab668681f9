import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { text } from '#core/texts/text';

const themes = ['system', 'light', 'dark'] as const;

type Theme = (typeof themes)[number];

export type ThemeMenuProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
  /** What the menu holds below the themes. */
  readonly children?: ReactNode;
};

/** A menu that begins with the look of the window: light, dark, or as the system is. */
export function ThemeMenu({ label, icon, theme, onChange, children }: ThemeMenuProps) {
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = themes.find((name) => name === checkedItems[0]);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={icon} aria-label={label} />
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
          {children}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
