import { success } from '#core/model/result';
import type { Handlers } from '../ipc';
import type { Services } from './services';

export function appHandlers({
  desktop,
  preferences,
  session,
  clock,
  looksChanged,
}: Services): Pick<
  Handlers,
  'app:info' | 'app:set-theme' | 'app:set-language' | 'session:begin' | 'session:keep'
> {
  return {
    'app:info': async () => {
      const { platform, version } = desktop;
      const { theme, language } = preferences.get();
      return success({ platform, version, theme, language, nowMs: clock.nowMs() });
    },
    'app:set-theme': async ({ theme }) => {
      desktop.setTheme(theme);
      preferences.change({ theme });
      looksChanged();
      return success(undefined);
    },
    'app:set-language': async ({ language }) => {
      preferences.change({ language });
      await preferences.idle();
      looksChanged();
      return success(undefined);
    },
    'session:begin': async () => success(session.begin()),
    'session:keep': async ({ open }) => {
      session.keep(open ?? undefined);
      return success(undefined);
    },
  };
}
