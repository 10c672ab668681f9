import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import type { EvidenceSource } from '#contract/evidence-source';
import { text } from '#core/texts/text';
import { sourceName } from '../../store/source-name';
import { useApp } from '../../store/store-context';
import { SourceIcon } from './source-icon';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '& > li + li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  source: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
});

/** The chosen sources, each with what it is and what keeps it from being read; each can be taken out again. */
export function SourceList() {
  const styles = useStyles();
  const sources = useApp((state) => state.sources);
  const remove = useApp((state) => state.removeSource);
  const list = useRef<HTMLUListElement>(null);
  if (sources.length === 0) {
    return <Body1 className={styles.none}>{text('window.sources.none')}</Body1>;
  }
  // The keyboard stays in the list when what had it is gone.
  const removeAt = async (index: number, { id }: EvidenceSource) => {
    await remove(id);
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  };
  return (
    <ul ref={list} className={styles.list} aria-label={text('window.evidence.readFrom')}>
      {sources.map((source, index) => (
        <li key={source.id}>
          <Source source={source} onRemove={() => void removeAt(index, source)} />
        </li>
      ))}
    </ul>
  );
}

function Source({ source, onRemove }: { readonly source: EvidenceSource; readonly onRemove: () => void }) {
  const styles = useStyles();
  const problem = useApp(({ plan }) => plan.find((one) => one.source === source.id)?.problem?.message);
  const running = useApp((state) => state.live !== undefined);
  const { kind, label } = source;
  const name = sourceName(source);
  return (
    <div className={styles.source}>
      <SourceIcon kind={kind} />
      <span className={styles.words}>
        <Text dir="auto">{name}</Text>
        <Caption1 className={styles.note}>
          {text(label === '' ? `window.source.${kind}.note` : `window.source.${kind}.one`)}
        </Caption1>
        {problem === undefined ? null : <Caption1 className={styles.problem}>{problem}</Caption1>}
      </span>
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular />}
        disabled={running}
        aria-label={text('window.sources.remove', { name })}
        title={text('window.sources.remove', { name })}
        onClick={onRemove}
      />
    </div>
  );
}
