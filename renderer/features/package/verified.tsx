import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ShieldCheckmark24Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { MadePackage } from '#contract/shapes';
import { text } from '#core/texts/text';
import { formatNumber } from '../../ui/format';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  icon: { color: tokens.colorStatusSuccessForeground1 },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
});

/** That the package was checked, and what that means: a package without its final name never was. */
export function Verified({ made }: { readonly made: MadePackage }) {
  const styles = useStyles();
  const checks = [
    text('window.package.checked.entries', { count: formatNumber(made.entries) }),
    text('window.package.checked.sums'),
    text('window.package.checked.nothingElse'),
    text('window.package.checked.zip', { fileName: made.fileName }),
  ];
  return (
    <section className={styles.root} aria-label={text('window.package.checked')}>
      <ShieldCheckmark24Regular className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <Subtitle2 as="h2" className={styles.title}>
          {text('window.package.verified')}
        </Subtitle2>
        <ul className={styles.list}>
          {checks.map((check) => (
            <li key={check}>
              <Body1>{check}</Body1>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
