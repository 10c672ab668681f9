import { windowEvidenceTexts } from './window-evidence';
import { windowItemTexts } from './window-items';
import { windowPackageTexts } from './window-package';
import { windowShellTexts } from './window-shell';

/** Texts of the window; keys begin with `window.`. */
export const windowTexts = {
  ...windowShellTexts,
  ...windowItemTexts,
  ...windowEvidenceTexts,
  ...windowPackageTexts,
} as const;
