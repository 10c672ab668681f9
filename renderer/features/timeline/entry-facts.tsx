import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import { type TextKey, text } from '#core/texts/text';
import type { Operation } from '#core/triage/operation-schema';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { BothClocks } from '../../ui/both-clocks';
import { formatSpan } from '../../ui/format-span';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'baseline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

type EntryFactsProps = {
  readonly entry: AxisEntry;
  readonly operation: Operation | undefined;
  readonly zone: TimeZone | undefined;
};

/** When, how long, where, and of an operation who asked for what and how it ended. */
export function EntryFacts({ entry, operation, zone }: EntryFactsProps) {
  const styles = useStyles();
  const { at, until, host, namespace } = entry;
  const clocks = (instant: string) => <BothClocks instant={instant} zone={zone} />;
  const lastedMs = operation?.durationMs ?? (until === undefined ? 0 : Date.parse(until) - Date.parse(at));
  const rows: readonly (readonly [TextKey, ReactNode])[] = [
    until === undefined || until === at
      ? ['window.timeline.at', clocks(at)]
      : ['window.timeline.from', clocks(at)],
    ['window.timeline.until', until === undefined || until === at ? undefined : clocks(until)],
    ['window.timeline.lasted', lastedMs > 0 ? formatSpan(lastedMs) : undefined],
    ['window.timeline.host', host],
    ['window.timeline.namespace', namespace ?? operation?.namespace],
    ...(operation === undefined ? [] : operationRows(operation)),
  ];
  return (
    <dl className={styles.root}>
      {rows
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [
          <dt key={name} className={styles.name}>
            {text(name)}
          </dt>,
          <dd key={`${name} value`} className={styles.value} dir="auto">
            {value}
          </dd>,
        ])}
    </dl>
  );
}

function operationRows(operation: Operation): readonly (readonly [TextKey, ReactNode])[] {
  const { kind, result, user, administrator, hrCode, trackingId, alsoOnHosts } = operation;
  return [
    ['window.timeline.user', user],
    ['window.timeline.administrator', administrator],
    ['window.timeline.asked', text(`window.operationKind.${kind}`)],
    ['window.timeline.result', text(`window.operationResult.${result}`)],
    ['window.timeline.hr', hrCode],
    ['window.timeline.trackingId', trackingId],
    ['window.timeline.alsoOn', alsoOnHosts.length === 0 ? undefined : alsoOnHosts.join(', ')],
  ];
}
