import { Body1, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { text } from '#core/texts/text';
import { type HostRows, hostRows } from '../../store/host-rows';
import { type HostSummary, hostSummary } from '../../store/host-summary';
import { useApp } from '../../store/store-context';
import { CoverageVerdict } from '../../ui/coverage-verdict';
import { formatNumber } from '../../ui/format';
import { type MarkKind, OutcomeMark } from '../../ui/outcome-mark';
import { Section } from '../../ui/section';
import { useRowStyles } from '../../ui/use-row-styles';

const firstShown = 5;
const worstFirst: readonly MarkKind[] = ['failed', 'timed-out', 'partial', 'cancelled', 'running', 'waiting'];

const useStyles = makeStyles({
  host: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was read of each server, and whether its log reaches over the incident; of many servers the worst. */
export function EvidenceSummary() {
  const styles = useStyles();
  const rows = useRowStyles();
  const goTo = useApp((state) => state.goTo);
  const coverage = useApp((state) => state.triage.coverage);
  const hosts = useHosts();
  return (
    <Section
      title={text('window.overview.evidence')}
      actions={
        <Link as="button" onClick={() => goTo('evidence')}>
          {text('window.overview.evidence.open')}
        </Link>
      }
    >
      {hosts.length === 0 ? <Body1 className={styles.quiet}>{text('window.nothingCollected')}</Body1> : null}
      <ul className={rows.list}>
        {hosts.slice(0, firstShown).map(({ host, summary }) => {
          const verdict = coverage.find((log) => log.host === host)?.verdict;
          return (
            <li key={host} className={rows.item}>
              <div className={styles.host}>
                <Text weight="semibold" dir="auto">
                  {host}
                </Text>
                <OutcomeMark kind={summary.mark} words={summary.words} />
                {verdict === undefined ? null : <CoverageVerdict verdict={verdict} />}
              </div>
            </li>
          );
        })}
      </ul>
      {hosts.length > firstShown ? (
        <Caption1 className={styles.quiet}>
          {text('window.overview.evidence.more', { count: formatNumber(hosts.length - firstShown) })}
        </Caption1>
      ) : null}
    </Section>
  );
}

type Host = HostRows & { readonly summary: HostSummary };

/** The hosts of which something was read or is being read, those that need a look first. */
function useHosts(): readonly Host[] {
  const state = useApp(
    useShallow(({ sources, hosts, plan, tenantPlan, runs, live }) => ({
      sources,
      hosts,
      plan,
      tenantPlan,
      runs,
      live,
    })),
  );
  return useMemo(() => {
    const all = hostRows(state).map((host) => ({ ...host, summary: hostSummary(host.rows) }));
    const read = all.filter(({ summary }) => summary.mark !== 'planned');
    return read.sort((a, b) => rankOf(a) - rankOf(b));
  }, [state]);
}

function rankOf({ summary }: Host): number {
  const rank = worstFirst.indexOf(summary.mark);
  return rank < 0 ? worstFirst.length : rank;
}
