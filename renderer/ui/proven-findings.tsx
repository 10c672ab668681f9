import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import type { PlacedFinding } from '../store/evidence-links';
import type { LookPlace } from '../store/look-slice';
import { useApp } from '../store/store-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

type ProvenFindingsProps = {
  readonly findings: readonly PlacedFinding[];
  /** Where to come back to. */
  readonly here: LookPlace;
};

/** The ways from evidence to the findings that it proves; nothing is shown where it proves none. */
export function ProvenFindings({ findings, here }: ProvenFindingsProps) {
  const styles = useStyles();
  const jump = useApp((state) => state.jump);
  if (findings.length === 0) return null;
  return (
    <div className={styles.root}>
      <Caption1 className={styles.quiet}>{text('window.timeline.findings')}</Caption1>
      <ul className={styles.list}>
        {findings.map(({ finding, index }) => (
          <li key={index} dir="auto">
            <Link as="button" onClick={() => jump({ view: 'findings', finding: index }, here)}>
              {finding.title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
