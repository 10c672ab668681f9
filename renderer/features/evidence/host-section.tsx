import {
  Button,
  Caption1,
  createCustomFocusIndicatorStyle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { text } from '#core/texts/text';
import type { CollectorRow, HostRows } from '../../store/host-rows';
import { hostSummary } from '../../store/host-summary';
import { useApp } from '../../store/store-context';
import { OutcomeMark } from '../../ui/outcome-mark';
import { canTryAgain } from './outcome-sentence';
import { RowList } from './row-list';
import { SourceIcon } from './source-icon';

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingRight: tokens.spacingHorizontalS,
  },
  heading: { margin: 0, flex: '1 1 240px', minWidth: 0 },
  toggle: {
    display: 'grid',
    gridTemplateColumns: '20px 20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3 },
  state: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    paddingLeft: tokens.spacingHorizontalM,
  },
  rows: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

type HostSectionProps = {
  readonly host: HostRows;
  readonly nameOf: (row: CollectorRow) => string;
  readonly startsOpen: boolean;
};

/** One of several hosts: what it is, how it stands as a whole, and its rows when it is open. */
export function HostSection({ host, nameOf, startsOpen }: HostSectionProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  const { source, rows } = host;
  const { mark, words } = hostSummary(rows);
  const name = source?.kind === 'tenant' ? text('window.source.tenant') : host.host;
  const Chevron = open ? ChevronDown20Regular : ChevronRight20Regular;
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Chevron aria-hidden="true" />
            <SourceIcon kind={source?.kind} />
            <span className={styles.words}>
              <Text weight="semibold">{name}</Text>
              <Caption1 className={styles.place} dir="auto">
                {placeOf(host)}
              </Caption1>
            </span>
          </button>
        </h3>
        <div className={styles.state}>
          <OutcomeMark kind={mark} words={words} />
          {source === undefined ? null : <TryHostAgain host={host} />}
        </div>
      </div>
      {open ? (
        <div id={id} className={styles.rows}>
          <RowList rows={rows} nameOf={nameOf} canRetry={source !== undefined} isInside />
        </div>
      ) : null}
    </section>
  );
}

/** Tries everything of a host again that did not bring all. */
function TryHostAgain({ host: { host, rows } }: { readonly host: HostRows }) {
  const collect = useApp((state) => state.collect);
  const busy = useApp((state) => state.live !== undefined || state.packing !== undefined);
  const again = rows.flatMap((row) => (row.state === 'ended' && canTryAgain(row.run) ? [row.id] : []));
  if (again.length === 0 || busy) return null;
  const isAll = again.length === rows.length;
  return (
    <Button
      size="small"
      aria-label={text(isAll ? 'window.evidence.tryAllAgainOf' : 'window.evidence.tryRestAgainOf', { host })}
      onClick={() => void collect({ host, collectors: again })}
    >
      {text(isAll ? 'window.evidence.tryAllAgain' : 'window.evidence.tryRestAgain')}
    </Button>
  );
}

function placeOf({ host, source }: HostRows): string {
  if (source === undefined) return text('window.source.unknown');
  const { kind, label } = source;
  const place = text(`window.source.${kind}.one`);
  const isSaid = label === '' || label.toLowerCase() === host.toLowerCase();
  return isSaid ? place : text('window.source.place', { kind: place, label });
}
