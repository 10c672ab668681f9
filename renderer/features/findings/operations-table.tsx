import { Badge, Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '#core/texts/text';
import type { Operation } from '#core/triage/operation-schema';
import { useApp } from '../../store/store-context';
import { BothClocks } from '../../ui/both-clocks';
import { clocksOf } from '../../ui/clock-times';
import { formatNumber } from '../../ui/format';
import { formatSpan } from '../../ui/format-span';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';
import type { FindingContext } from './finding-text';
import { OperationResult } from './operation-result';

const firstShown = 20;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', minWidth: 0 },
  incident: { backgroundColor: tokens.colorBrandBackground2 },
  first: { paddingLeft: tokens.spacingHorizontalS },
  time: {
    display: 'inline-flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Every password operation that the log tells of, the incident's own marked; the first ones at once. */
export function OperationsTable({
  operations,
  context,
}: {
  readonly operations: readonly Operation[];
  readonly context: FindingContext;
}) {
  const table = useTableStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  // Those of the incident are never among the ones that are left to ask for.
  const sorted = [...operations].sort((a, b) => rank(a) - rank(b));
  const chosen = new Set(all ? operations : sorted.slice(0, firstShown));
  const shown = operations.filter((operation) => chosen.has(operation));
  return (
    <Section title={text('window.operations.title')} note={text('window.operations.note')}>
      <div className={styles.scroll}>
        <table className={table.table} aria-label={text('window.operations.title')}>
          <thead>
            <tr>
              <th className={mergeClasses(table.head, styles.first)}>{text('window.operations.time')}</th>
              <th className={table.head}>{text('window.operations.user')}</th>
              <th className={table.head}>{text('window.operations.kind')}</th>
              <th className={table.head}>{text('window.operations.result')}</th>
              <th className={mergeClasses(table.head, table.number)}>{text('window.operations.duration')}</th>
              <th className={table.head}>{text('window.operations.hr')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((operation) => (
              <OperationRow key={operation.id} operation={operation} context={context} />
            ))}
          </tbody>
        </table>
      </div>
      {operations.length > shown.length ? (
        <div>
          <Button onClick={() => setAll(true)}>
            {text('window.operations.more', { count: formatNumber(operations.length - shown.length) })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

function rank({ relation }: Operation): number {
  return relation === 'incident' ? 0 : 1;
}

function OperationRow({
  operation,
  context,
}: {
  readonly operation: Operation;
  readonly context: FindingContext;
}) {
  const table = useTableStyles();
  const styles = useStyles();
  const jump = useApp((state) => state.jump);
  const { user, administrator, kind, result, durationMs, hrCode, host } = operation;
  const at = operation.startedAt ?? operation.endedAt;
  const isIncident = operation.relation === 'incident';
  const entry = context.triage.timeAxis.entries.find(({ operationId }) => operationId === operation.id);
  return (
    <tr className={mergeClasses(isIncident && styles.incident)}>
      <th scope="row" className={mergeClasses(table.cell, styles.first)}>
        <span className={styles.time}>
          {at === undefined ? (
            text('window.operations.timeUnknown')
          ) : entry === undefined ? (
            <BothClocks instant={at} zone={context.zone} />
          ) : (
            <Link
              as="button"
              aria-label={text('window.operations.showOf', { time: clocksOf(at, context.zone)[0] ?? at })}
              onClick={() => jump({ view: 'timeline', entryId: entry.id }, undefined)}
            >
              <BothClocks instant={at} zone={context.zone} />
            </Link>
          )}
          {isIncident ? (
            <Badge appearance="filled" color="brand" shape="rounded">
              {text('window.operations.ofIncident')}
            </Badge>
          ) : null}
        </span>
      </th>
      <td className={table.cell} dir="auto">
        {user ?? <span className={styles.quiet}>{text('window.operations.userUnknown')}</span>}
        {context.hosts.length > 1 ? (
          <>
            <br />
            <span className={styles.quiet}>{host}</span>
          </>
        ) : null}
      </td>
      <td className={table.cell}>
        {text(`window.operationKind.${kind}`)}
        {administrator === undefined ? null : (
          <>
            <br />
            <span className={styles.quiet}>{text('window.operations.by', { administrator })}</span>
          </>
        )}
      </td>
      <td className={mergeClasses(table.cell, table.whole)}>
        <OperationResult result={result} />
      </td>
      <td className={mergeClasses(table.cell, table.number)}>
        {durationMs === undefined ? '' : formatSpan(durationMs)}
      </td>
      <td className={mergeClasses(table.cell, table.monospace, table.whole)}>{hrCode ?? ''}</td>
    </tr>
  );
}
