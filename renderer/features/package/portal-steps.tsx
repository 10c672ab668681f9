import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { portalLimitBytes } from '#core/model/portal-limit';
import { text } from '#core/texts/text';
import { formatBytes } from '../../ui/format';
import { Notice } from '../../ui/notice';

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
export function PortalSteps({ sizeBytes }: { readonly sizeBytes: number }) {
  const styles = useStyles();
  const fits = sizeBytes <= portalLimitBytes;
  const size = formatBytes(sizeBytes);
  const steps = fits
    ? (['open', 'paste', 'attach', 'keep'] as const)
    : (['open', 'paste', 'exchange', 'keep'] as const);
  return (
    <>
      <Notice intent="info">{text(fits ? 'window.portal.fits' : 'window.portal.tooLarge', { size })}</Notice>
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
