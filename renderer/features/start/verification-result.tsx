import { mergeClasses } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { useTableStyles } from '../../ui/use-table-styles';

/** What checking a package came to: whole, or each defect with its code and entry. */
export function VerificationResult() {
  const table = useTableStyles();
  const verification = useApp((state) => state.verification);
  const close = useApp((state) => state.closeVerification);
  if (verification === undefined) return null;
  const { ok, fileName, entries, problems } = verification;
  if (ok) {
    return (
      <Notice intent="success" onDismiss={close}>
        <strong>{text('window.verify.okTitle', { fileName })}</strong>{' '}
        {text('window.verify.ok', { count: formatNumber(entries) })}
      </Notice>
    );
  }
  return (
    <Notice intent="error" onDismiss={close}>
      <strong>{text('window.verify.failedTitle', { fileName })}</strong> {text('window.verify.failed')}
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.head}>{text('window.verify.code')}</th>
            <th className={table.head}>{text('window.verify.entry')}</th>
            <th className={table.head}>{text('window.verify.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ code, entry, message }) => (
            <tr key={`${code} ${entry ?? ''}`}>
              <td className={mergeClasses(table.cell, table.exact)}>{code}</td>
              <td className={table.cell}>{entry ?? ''}</td>
              <td className={table.cell}>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  );
}
