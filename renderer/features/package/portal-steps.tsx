import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { MadePackage } from '#contract/shapes';
import { portalLimitBytes } from '#core/model/portal-limit';
import { text } from '#core/texts/text';
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

/** What to do with the package at the portal, by its size. */
export function PortalSteps({ made }: { readonly made: MadePackage }) {
  const styles = useStyles();
  const fits = made.sizeBytes <= portalLimitBytes;
  const steps = fits
    ? (['open', 'paste', 'attach', 'keep'] as const)
    : (['open', 'paste', 'exchange', 'keep'] as const);
  return (
    <>
      <Notice intent={fits ? 'info' : 'warning'}>
        {fits
          ? text('window.portal.fits', { size: formatBytes(made.sizeBytes) })
          : text('window.portal.tooLarge', {
              bytes: formatNumber(made.sizeBytes),
              limit: formatNumber(portalLimitBytes),
            })}
      </Notice>
      {fits ? null : <MakeForPortal made={made} />}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>
            <Body1>{text(`window.portal.${step}`)}</Body1>
          </li>
        ))}
      </ol>
    </>
  );
}
