import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CollectorRun } from '#core/model/outcome';
import { listOfNames } from '#core/texts/list-of-names';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { Notice } from '../../ui/notice';

const useStyles = makeStyles({
  words: { display: 'block' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** A run that was cut off: what it brought, and the three ways on. */
export function CutOffRun() {
  const styles = useStyles();
  const isCutOff = useApp((state) => state.interruptedRun && state.live === undefined);
  const runs = useApp((state) => state.runs);
  const collect = useApp((state) => state.collect);
  const keep = useApp((state) => state.keepCutOffRun);
  if (!isCutOff) return null;
  const whole = runs.filter(({ outcome }) => outcome.status === 'collected' || outcome.status === 'partial');
  const sentence =
    whole.length === 0
      ? text('window.evidence.cutOff.nothing')
      : text('window.evidence.cutOff.gathered', { names: listOfNames(namesOf(whole)) });
  return (
    <Notice intent="warning">
      <span className={styles.words}>{sentence}</span>
      <span className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void collect(undefined, { goOn: true })}>
          {text('window.evidence.cutOff.goOn')}
        </Button>
        <Button size="small" onClick={() => void collect()}>
          {text('window.evidence.cutOff.startOver')}
        </Button>
        <Button size="small" onClick={() => void keep()}>
          {text('window.evidence.cutOff.keep')}
        </Button>
      </span>
    </Notice>
  );
}

/** What is there, with the host where there are several. */
function namesOf(runs: readonly CollectorRun[]): readonly string[] {
  const hosts = new Set(runs.map(({ host }) => host));
  return runs.map(({ title, host }) => (hosts.size > 1 ? `${title} (${host})` : title));
}
