import {
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { useApp } from '../store/store-context';
import { useMediaQuery } from '../ui/use-media-query';

const useStyles = makeStyles({ root: { height: '100%', overflow: 'hidden' } });

/**
 * Fluent with the theme that was chosen and the nonce of this page load, without which the content security
 * policy refuses the style elements that Fluent writes.
 */
export function FluentRoot({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const theme = useApp((state) => state.theme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const dark = theme === 'system' ? systemIsDark : theme === 'dark';
  const renderer = useMemo(() => createDOMRenderer(document, rendererOptions()), []);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.root}>
        {children}
      </FluentProvider>
    </RendererProvider>
  );
}

function rendererOptions() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce === undefined || nonce === '' ? {} : { styleElementAttributes: { nonce } };
}
