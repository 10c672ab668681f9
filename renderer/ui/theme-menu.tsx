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
import type { ReactElement, ReactNode } from 'react';
import { type Theme, themes } from '#core/model/theme';
import { languages } from '#core/texts/language';
import { text } from '#core/texts/text';

const languageChoices = ['system', ...languages] as const;

type LanguageChoice = (typeof languageChoices)[number];

export type ThemeMenuProps = {
  readonly label: string;
  readonly icon: ReactElement;
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
  readonly language: LanguageChoice;
  readonly onLanguage: (language: LanguageChoice) => void;
  /** What the menu holds below these. */
  readonly children?: ReactNode;
};

/** A menu that begins with the look of the window (light, dark, or as the system is) and its language. */
export function ThemeMenu(props: ThemeMenuProps) {
  const { label, icon, theme, onChange, language, onLanguage, children } = props;
  return (
    <Menu
      checkedValues={{ theme: [theme], language: [language] }}
      onCheckedValueChange={(_, { name: group, checkedItems: [checked] }) => {
        const chosen = themes.find((name) => name === checked);
        const spoken = languageChoices.find((name) => name === checked);
        if (group === 'theme' && chosen !== undefined) onChange(chosen);
        if (group === 'language' && spoken !== undefined) onLanguage(spoken);
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
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{text('window.language')}</MenuGroupHeader>
            {languageChoices.map((name) => (
              <MenuItemRadio
                key={name}
                name="language"
                value={name}
                lang={name === 'system' ? undefined : name}
              >
                {text(`window.language.${name}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          {children}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
