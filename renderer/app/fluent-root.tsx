import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { useApp } from '../store/store-context';
import { useMediaQuery } from '../ui/use-media-query';
import { highContrastTheme } from './high-contrast-theme';

/**
 * Fluent with the theme that was chosen and the nonce of this page load, without which the content security
 * policy refuses the style elements that Fluent writes.
 */
export function FluentRoot({ children }: { readonly children: ReactNode }) {
  const theme = useApp((state) => state.theme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const systemWantsContrast = useMediaQuery('(prefers-contrast: more) and (forced-colors: none)');
  const look = theme === 'system' ? systemLook(systemIsDark, systemWantsContrast) : theme;
  const renderer = useMemo(() => createDOMRenderer(document, rendererOptions()), []);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={fluentThemes[look]}>{children}</FluentProvider>
    </RendererProvider>
  );
}

const fluentThemes = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': highContrastTheme,
} as const;

/** Where the system forces its own colours, they count over those of any theme. */
function systemLook(isDark: boolean, wantsContrast: boolean): keyof typeof fluentThemes {
  if (wantsContrast) return 'high-contrast';
  return isDark ? 'dark' : 'light';
}

function rendererOptions() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce === undefined || nonce === '' ? {} : { styleElementAttributes: { nonce } };
}
