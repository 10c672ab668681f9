import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { CollectorRun } from '#core/model/outcome';
import { describeOutcome } from '#core/model/outcome-text';
import { text } from '#core/texts/text';
import { Section } from '../../ui/section';
import { ShowMore } from '../../ui/show-more';
import { useTableStyles } from '../../ui/use-table-styles';

const shownAtOnce = 100;

/** How each collector ended on each host. */
export function CollectorOutcomes({ runs }: { readonly runs: readonly CollectorRun[] }) {
  const table = useTableStyles();
  const [most, setMost] = useState(shownAtOnce);
  return (
    <Section title={text('window.opened.collectors')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.head}>{text('window.opened.collector')}</th>
            <th className={table.head}>{text('window.opened.host')}</th>
            <th className={table.head}>{text('window.opened.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.slice(0, most).map(({ collector, title, host, outcome }) => (
            <tr key={`${host}/${collector}`}>
              <th scope="row" className={table.cell}>
                {title}
              </th>
              <td className={mergeClasses(table.cell, table.whole)}>{host}</td>
              <td className={table.cell}>{describeOutcome(outcome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={most} total={runs.length} onMore={() => setMost(most + shownAtOnce)} />
    </Section>
  );
}
