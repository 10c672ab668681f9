import { nativeTheme } from 'electron';
import type { Theme } from '#core/model/theme';

/** Puts the window and what the system draws of it in a theme. The high contrast of the window is white on black. */
export function setTheme(theme: Theme): void {
  nativeTheme.themeSource = theme === 'high-contrast' ? 'dark' : theme;
}
