import { Body1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { formatBytes } from '../ui/format';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What runs now and how far it is, in place of the sentence about the case. */
export function RunProgress() {
  const styles = useStyles();
  const packing = useApp((state) => state.packing);
  const live = useApp((state) => state.live);
  const planned = useApp(({ plan, tenantPlan }) =>
    [...plan, ...(tenantPlan === undefined ? [] : [tenantPlan])].reduce(
      (sum, { collectors }) => sum + collectors.length,
      0,
    ),
  );
  if (packing !== undefined) {
    const { step, doneBytes, totalBytes } = packing;
    const sizes = { done: formatBytes(doneBytes), total: formatBytes(totalBytes) };
    return (
      <div className={styles.root}>
        <Body1>
          {text(`window.package.step.${step}`)}
          {totalBytes > 0 ? ` ${text('window.package.bytes', sizes)}` : ''}
        </Body1>
        <ProgressBar
          aria-label={text('window.progress')}
          {...(totalBytes > 0 ? { value: doneBytes, max: totalBytes } : {})}
        />
      </div>
    );
  }
  const progress = Object.values(live?.progress ?? {});
  const ended = progress.filter(({ state }) => state === 'ended').length;
  const asked = live?.only === undefined ? planned : (live.only.collectors?.length ?? 0);
  const isWaiting = live?.signIn?.state === 'asking' || live?.signIn?.state === 'code';
  const total = Math.max(asked, progress.length);
  return (
    <div className={styles.root}>
      <Body1>
        {isWaiting ? text('window.signIn.bar') : text('window.evidence.running', { ended, total })}
      </Body1>
      <ProgressBar
        aria-label={text('window.progress')}
        {...(ended > 0 && total > 0 ? { value: ended, max: total } : {})}
      />
    </div>
  );
}
