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

/**
 * Fluent with the theme that was chosen and the nonce of this page load, without which the content security
 * policy refuses the style elements that Fluent writes.
 */
export function FluentRoot({ children }: { readonly children: ReactNode }) {
  const theme = useApp((state) => state.theme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const dark = theme === 'system' ? systemIsDark : theme === 'dark';
  const renderer = useMemo(() => createDOMRenderer(document, rendererOptions()), []);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>{children}</FluentProvider>
    </RendererProvider>
  );
}

function rendererOptions() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce === undefined || nonce === '' ? {} : { styleElementAttributes: { nonce } };
}
