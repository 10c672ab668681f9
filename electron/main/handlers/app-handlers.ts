import { success } from '#core/model/result';
import type { Handlers } from '../ipc';
import type { Services } from './services';

export function appHandlers({
  desktop,
  preferences,
  clock,
}: Services): Pick<Handlers, 'app:info' | 'app:set-theme'> {
  return {
    'app:info': async () => {
      const { platform, version } = desktop;
      return success({ platform, version, theme: preferences.get().theme, nowMs: clock.nowMs() });
    },
    'app:set-theme': async ({ theme }) => {
      desktop.setTheme(theme);
      preferences.change({ theme });
      return success(undefined);
    },
  };
}
