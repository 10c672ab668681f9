import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { MadePackage } from '#contract/shapes';
import { portalLimitBytes } from '#core/model/portal-limit';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { formatBytes, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { MakeForPortal } from './make-for-portal';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** Where a ticket is opened and where a workspace lies; shown as text, since this computer may have no network. */
const addresses: Readonly<Partial<Record<Step, string>>> = {
  open: 'https://entra.microsoft.com',
  exchange: 'https://support.microsoft.com',
};

const formSteps = ['open', 'paste', 'diagnostic', 'attach', 'checked', 'keep'] as const;
const exchangeSteps = ['open', 'paste', 'diagnostic', 'noFile', 'exchange', 'checked', 'keep'] as const;
type Step = (typeof formSteps)[number] | (typeof exchangeSteps)[number];

/** What to do with the package at the portal, by the way of upload that was chosen and by its size. */
export function PortalSteps({ made }: { readonly made: MadePackage }) {
  const styles = useStyles();
  const fits = made.sizeBytes <= portalLimitBytes;
  const route = useApp((state) => state.caseFile.package?.route) ?? 'portal';
  const steps: readonly Step[] = fits && route === 'portal' ? formSteps : exchangeSteps;
  return (
    <>
      <Notice intent={fits || route === 'exchange' ? 'info' : 'warning'}>
        {fits
          ? text('window.portal.fits', { size: formatBytes(made.sizeBytes) })
          : text('window.portal.tooLarge', {
              bytes: formatNumber(made.sizeBytes),
              limit: formatNumber(portalLimitBytes),
            })}
      </Notice>
      {fits || route === 'exchange' ? null : <MakeForPortal made={made} />}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>
            <Body1>
              {text(`window.portal.${step}`, { address: addresses[step] ?? '', fileName: made.fileName })}
            </Body1>
          </li>
        ))}
      </ol>
    </>
  );
}
