import { mergeClasses } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import type { Coverage } from '#core/triage/triage-report';
import { formatNumber, formatUtc } from '../../ui/format';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';

/** What each log can speak about: "nothing there" is told apart from "not collected". */
export function CoverageList({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const table = useTableStyles();
  return (
    <Section title={text('window.coverage.title')} note={text('window.coverage.note')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.head}>{text('window.coverage.log')}</th>
            <th className={table.head}>{text('window.coverage.says')}</th>
            <th className={mergeClasses(table.head, table.number)}>{text('window.coverage.records')}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map((log) => (
            <tr key={`${log.log} ${log.host}`}>
              <th scope="row" className={table.cell}>
                {log.log}
                <br />
                <span className={table.quiet}>{log.host}</span>
              </th>
              <td className={table.cell}>
                {log.explanation}
                {log.oldest === undefined || log.newest === undefined ? null : (
                  <>
                    <br />
                    <span className={table.quiet}>
                      {text('window.findings.between', {
                        first: formatUtc(log.oldest),
                        last: formatUtc(log.newest),
                      })}
                    </span>
                  </>
                )}
              </td>
              <td className={mergeClasses(table.cell, table.number)}>{formatNumber(log.records)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
