import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '75ch',
    overflowWrap: 'anywhere',
  },
});

type OrderedStepsProps = { readonly steps: readonly string[]; readonly label: string };

/** What to do, in order. */
export function OrderedSteps({ steps, label }: OrderedStepsProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {steps.map((step) => (
        <li key={step} dir="auto">
          {step}
        </li>
      ))}
    </ol>
  );
}
