import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Artifact, CollectorRun } from '#core/model/outcome';
import type { Problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import type { CollectorRow } from '../../store/host-rows';
import { Facts } from '../../ui/facts';
import { formatBytes, formatUtc } from '../../ui/format';
import { useTableStyles } from '../../ui/use-table-styles';
import { collectorNeeds } from './collector-needs';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    paddingRight: tokens.spacingHorizontalS,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a collector reads and needs, what it wrote with sizes and SHA-256, its facts with origins, its problems. */
export function CollectorDetails({ row }: { readonly row: CollectorRow }) {
  const styles = useStyles();
  const run = row.state === 'ended' ? row.run : undefined;
  return (
    <div className={styles.root}>
      {row.plan === undefined ? null : (
        <div className={styles.part}>
          <Caption1Strong as="h3" className={styles.heading}>
            {text('window.evidence.reads')}
          </Caption1Strong>
          <ul className={styles.list}>
            {[...row.plan.reads, ...collectorNeeds(row.plan)].map((read) => (
              <li key={read}>
                <Caption1>{read}</Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {run === undefined ? null : <RunDetails run={run} />}
    </div>
  );
}

function RunDetails({ run }: { readonly run: CollectorRun }) {
  const styles = useStyles();
  const problems = problemsOf(run);
  return (
    <>
      {problems.length === 0 ? null : (
        <div className={styles.part}>
          <Caption1Strong as="h3" className={styles.heading}>
            {text('window.evidence.problems')}
          </Caption1Strong>
          <ul className={styles.list}>
            {problems.map(({ code, message, subject }) => (
              <li key={`${code} ${message}`}>
                <Caption1>
                  {subject === undefined ? `${message} (${code})` : `${message} (${code}: ${subject})`}
                </Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {run.artifacts.length === 0 ? null : <Artifacts artifacts={run.artifacts} />}
      {run.facts.length === 0 ? null : (
        <div className={styles.part}>
          <Caption1Strong as="h3" className={styles.heading}>
            {text('window.facts.gathered')}
          </Caption1Strong>
          <Facts facts={run.facts} />
        </div>
      )}
      <Caption1 className={styles.quiet}>
        {text('window.evidence.ran', { host: run.host, at: formatUtc(run.startedAt) })}
      </Caption1>
    </>
  );
}

function Artifacts({ artifacts }: { readonly artifacts: readonly Artifact[] }) {
  const table = useTableStyles();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th className={table.head}>{text('window.evidence.fileColumn')}</th>
          <th className={mergeClasses(table.head, table.number)}>{text('window.size')}</th>
        </tr>
      </thead>
      <tbody>
        {artifacts.map((artifact) => (
          <tr key={artifact.path}>
            <th scope="row" className={table.cell}>
              {artifact.path}
              <br />
              <span className={mergeClasses(table.monospace, table.quiet)}>SHA-256 {artifact.sha256}</span>
            </th>
            <td className={mergeClasses(table.cell, table.number)}>{formatBytes(artifact.sizeBytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function problemsOf({ outcome }: CollectorRun): readonly Problem[] {
  if (outcome.status === 'failed') return [outcome.problem];
  return outcome.status === 'partial' ? outcome.problems : [];
}
