import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CollectorRow } from '../../store/host-rows';
import { CollectorRowView } from './collector-row';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  framed: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
});

type RowListProps = {
  readonly rows: readonly CollectorRow[];
  readonly nameOf: (row: CollectorRow) => string;
  readonly canRetry: boolean;
  /** Within a frame that is there already. */
  readonly isInside?: boolean;
};

export function RowList({ rows, nameOf, canRetry, isInside = false }: RowListProps) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, !isInside && styles.framed)}>
      {rows.map((row) => (
        <li key={row.id}>
          <CollectorRowView row={row} name={nameOf(row)} canRetry={canRetry} />
        </li>
      ))}
    </ul>
  );
}
