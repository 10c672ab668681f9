import { type Theme, teamsHighContrastTheme } from '@fluentui/react-components';

const { colorNeutralForeground1 } = teamsHighContrastTheme;
const raised = '#2b2b2b';

/**
 * White on black. Fluent turns what the pointer is on into black on cyan; rows of this window hold words in colours of
 * their own, which would not be seen on it, so there the ground is raised a little instead.
 */
export const highContrastTheme: Theme = {
  ...teamsHighContrastTheme,
  colorNeutralBackground1Hover: raised,
  colorNeutralBackground1Pressed: raised,
  colorNeutralBackground1Selected: raised,
  colorNeutralBackground2Hover: raised,
  colorNeutralBackground2Pressed: raised,
  colorNeutralBackground2Selected: raised,
  colorSubtleBackgroundHover: raised,
  colorSubtleBackgroundPressed: raised,
  colorSubtleBackgroundSelected: raised,
  colorNeutralForeground1Hover: colorNeutralForeground1,
  colorNeutralForeground1Pressed: colorNeutralForeground1,
  colorNeutralForeground1Selected: colorNeutralForeground1,
  colorNeutralForeground2Hover: colorNeutralForeground1,
  colorNeutralForeground2Pressed: colorNeutralForeground1,
  colorNeutralForeground2Selected: colorNeutralForeground1,
  colorNeutralForeground3Hover: colorNeutralForeground1,
  colorNeutralForeground3Pressed: colorNeutralForeground1,
  colorNeutralForeground3Selected: colorNeutralForeground1,
};
