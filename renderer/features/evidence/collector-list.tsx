import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type TextKey, text } from '#core/texts/text';
import { type CollectorRow, hostRows } from '../../store/host-rows';
import { useApp } from '../../store/store-context';
import { Section } from '../../ui/section';
import { HostSection } from './host-section';
import { RowList } from './row-list';

/** With more hosts than this they begin folded. */
const mostOpen = 3;

const useStyles = makeStyles({
  hosts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** What will be read and why; while it runs and afterwards the same rows with what came of each. */
export function CollectorList() {
  const styles = useStyles();
  const sources = useApp((state) => state.sources);
  const known = useApp((state) => state.hosts);
  const plan = useApp((state) => state.plan);
  const tenantPlan = useApp((state) => state.tenantPlan);
  const planning = useApp((state) => state.planning);
  const runs = useApp((state) => state.runs);
  const live = useApp((state) => state.live);
  const hosts = useMemo(
    () => hostRows({ sources, hosts: known, plan, tenantPlan, runs, live }),
    [sources, known, plan, tenantPlan, runs, live],
  );
  const began = live !== undefined || runs.length > 0;
  const [only] = hosts;
  return (
    <Section
      title={text(titleOf(live !== undefined, began))}
      note={text(began ? 'window.evidence.list.note' : 'window.evidence.willRead.note')}
    >
      {only === undefined ? (
        <Body1>{text(planning ? 'window.evidence.planning' : 'window.evidence.noPlan')}</Body1>
      ) : null}
      {only !== undefined && hosts.length === 1 ? (
        <RowList rows={only.rows} nameOf={({ title }) => title} canRetry={only.source !== undefined} />
      ) : null}
      {hosts.length > 1 ? (
        <div className={styles.hosts}>
          {hosts.map((host) => (
            <HostSection
              key={host.host}
              host={host}
              nameOf={nameOnHost}
              startsOpen={hosts.length <= mostOpen}
            />
          ))}
        </div>
      ) : null}
    </Section>
  );
}

function nameOnHost({ title, host }: CollectorRow): string {
  return text('window.evidence.titleOnHost', { title, host });
}

function titleOf(running: boolean, began: boolean): TextKey {
  if (running) return 'window.evidence.isRead';
  return began ? 'window.evidence.list' : 'window.evidence.willRead';
}
