import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { likelyTimes } from '#core/case/likely-times';
import { text } from '#core/texts/text';
import { localZone } from '../../store/local-zone';
import { useApp } from '../../store/store-context';
import { Notice } from '../../ui/notice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Warns that the moment has not come yet, and offers what may be meant instead, with the slip that would explain it. */
export function FutureTime({ nowMs }: { readonly nowMs: number }) {
  const styles = useStyles();
  const incident = useApp((state) => state.caseFile.incident);
  const takeLikelyTime = useApp((state) => state.takeLikelyTime);
  const minute = Math.floor(nowMs / 60_000);
  const likely = useMemo(
    () => (incident === undefined ? [] : likelyTimes(incident, minute * 60_000, [localZone(), 'UTC'])),
    [incident, minute],
  );
  return (
    <div className={styles.root}>
      <Notice intent="warning">
        {`${text('window.time.future')}${likely.length === 0 ? '' : ` ${text('window.time.future.meant')}`}`}
      </Notice>
      {likely.length === 0 ? null : (
        <div className={styles.choices}>
          {likely.map(({ slip, time }) => (
            <Button key={`${slip} ${time.timeZone}`} size="small" onClick={() => takeLikelyTime(time)}>
              {text(`window.time.slip.${slip}`, {
                local: `${time.local.replace('T', ' ')} ${time.timeZone}`,
              })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
