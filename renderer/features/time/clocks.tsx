import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type ResolvedTime, resolveIncidentTime } from '#core/case/incident-time';
import { text } from '#core/texts/text';
import { withDisambiguation } from '../../store/case-parts';
import { useApp } from '../../store/store-context';
import { usePresent } from '../../store/use-present';
import { Choice } from '../../ui/choice';
import { formatRelative, formatUtc } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { FutureTime } from './future-time';
import { NotCovered } from './not-covered';

const useStyles = makeStyles({
  clocks: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    alignItems: 'baseline',
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  asked: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Both clocks and how long ago; or, when a clock change makes the time doubtful, the question which one is meant. */
export function Clocks() {
  const incident = useApp((state) => state.caseFile.incident);
  const resolved = useMemo(
    () => (incident === undefined ? undefined : resolveIncidentTime(incident)),
    [incident],
  );
  if (resolved === undefined || resolved.kind === 'invalid') return null;
  const doubtful =
    incident?.disambiguation === undefined
      ? resolved
      : resolveIncidentTime({ local: incident.local, timeZone: incident.timeZone });
  return (
    <>
      {doubtful.kind === 'skipped' || doubtful.kind === 'repeated' ? (
        <WhichInstant doubtful={doubtful} />
      ) : null}
      {resolved.kind === 'instant' ? <BothClocks local={resolved.local} instant={resolved.instant} /> : null}
    </>
  );
}

function BothClocks({ local, instant }: { readonly local: string; readonly instant: string }) {
  const styles = useStyles();
  const nowMs = usePresent(1_000);
  const future = Date.parse(instant) > nowMs;
  return (
    <>
      <dl className={styles.clocks}>
        <dt className={styles.name}>
          <Caption1>{text('window.time.local')}</Caption1>
        </dt>
        <dd className={styles.value}>
          <Body1>{localWithOffset(local)}</Body1>
        </dd>
        <dt className={styles.name}>
          <Caption1>UTC</Caption1>
        </dt>
        <dd className={styles.value}>
          <Body1>{formatUtc(instant)}</Body1>
        </dd>
        <dt className={styles.name}>
          <Caption1>{text('window.time.ago')}</Caption1>
        </dt>
        <dd className={styles.value}>
          <Body1>{formatRelative(instant, nowMs)}</Body1>
        </dd>
      </dl>
      {future ? <FutureTime nowMs={nowMs} /> : null}
      <NotCovered instant={instant} />
    </>
  );
}

type Doubtful = Extract<ResolvedTime, { kind: 'skipped' | 'repeated' }>;

function WhichInstant({ doubtful }: { readonly doubtful: Doubtful }) {
  const styles = useStyles();
  const chosen = useApp((state) => state.caseFile.incident?.disambiguation);
  const changeCase = useApp((state) => state.changeCase);
  return (
    <div className={styles.asked}>
      <Notice intent="warning">{text(`window.time.${doubtful.kind}`, { zone: doubtful.zone.given })}</Notice>
      <Choice
        vertical
        label={text('window.time.which')}
        options={doubtful.choices.map(({ disambiguation, instant, local }) => ({
          value: disambiguation,
          label: text(`window.time.${disambiguation}`, {
            local: localWithOffset(local),
            instant: formatUtc(instant),
          }),
        }))}
        value={chosen}
        onChange={(disambiguation) =>
          changeCase((caseFile) => withDisambiguation(caseFile, disambiguation), {
            view: 'time',
            field: 'incident.disambiguation',
          })
        }
      />
    </div>
  );
}

/** `2026-11-18T09:14:05+01:00` for reading: `2026-11-18 09:14:05 UTC+01:00`. */
function localWithOffset(local: string): string {
  return local
    .replace('T', ' ')
    .replace(/([+-]\d{2}:\d{2})$/, ' UTC$1')
    .replace(/Z$/, ' UTC');
}
