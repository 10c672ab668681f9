import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import { type SourceKind, sourceKinds } from '#contract/evidence-source';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { ServerNames } from './server-names';
import { SourceIcon } from './source-icon';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  choice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(160px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
  },
  button: { justifyContent: 'flex-start', minWidth: '160px' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What can be added to the sources. What cannot be read here says why, and can be reached by the keyboard all the same. */
export function AddSource() {
  const styles = useStyles();
  const add = useApp((state) => state.addSource);
  const [naming, setNaming] = useState(false);
  const choose = (kind: SourceKind): void => {
    if (kind === 'server') setNaming(true);
    else void add({ kind });
  };
  return (
    <ul className={styles.list} aria-label={text('window.sources.add')}>
      {sourceKinds.map((kind) => (
        <li key={kind}>
          <Choice kind={kind} onChoose={() => choose(kind)} />
          {kind === 'server' && naming ? <ServerNames onDone={() => setNaming(false)} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Choice({
  kind,
  onChoose,
}: {
  readonly kind: SourceKind;
  readonly onChoose: () => void;
}): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const offer = useApp(({ offers }) => offers.find((one) => one.kind === kind));
  const running = useApp((state) => state.live !== undefined);
  const hasOthers = useApp(({ sources }) => sources.some((source) => source.kind !== 'sample'));
  const isListed = useApp(({ sources }) => sources.some((source) => source.kind === kind));
  const reason = whyClosed();
  return (
    <div className={styles.choice}>
      <Button
        className={styles.button}
        icon={<SourceIcon kind={kind} />}
        disabledFocusable={running || reason !== ''}
        aria-describedby={id}
        onClick={onChoose}
      >
        {text(`window.source.${kind}`)}
      </Button>
      <Caption1 id={id} className={styles.note}>
        {reason === '' ? text(`window.source.${kind}.note`) : reason}
      </Caption1>
    </div>
  );

  function whyClosed(): string {
    if (offer?.available === false) return offer.reason;
    if (kind === 'sample' && hasOthers) return text('app.source.notAlone');
    const isOnce = kind === 'local' || kind === 'sample';
    return isOnce && isListed ? text('window.sources.listed') : '';
  }
}
