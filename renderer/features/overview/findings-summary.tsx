import { Body1, Link } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { findingGroups, findingsHeadline } from '../../store/finding-groups';
import { useApp } from '../../store/store-context';
import { Section } from '../../ui/section';
import { SeverityMark } from '../../ui/severity-mark';
import { useEntryStyles } from './use-entry-styles';

const shownFindings = 2;

/** What the findings come to, with the ones that explain the incident; nothing before evidence was collected. */
export function FindingsSummary() {
  const styles = useEntryStyles();
  const collected = useApp((state) => state.runs.length > 0);
  const findings = useApp((state) => state.triage.findings);
  const coverage = useApp((state) => state.triage.coverage);
  const jump = useApp((state) => state.jump);
  const goTo = useApp((state) => state.goTo);
  if (!collected) return null;
  const wasRead = coverage.some(({ verdict }) => verdict !== 'not-collected' && verdict !== 'damaged');
  const [first] = findingGroups(findings);
  const shown = first?.relation === 'seen-in-log' ? [] : (first?.findings ?? []);
  return (
    <Section
      title={text('window.overview.found')}
      actions={
        <Link as="button" onClick={() => goTo('findings')}>
          {text('window.overview.found.open')}
        </Link>
      }
    >
      <Body1 className={styles.quiet}>
        {findings.length > 0
          ? findingsHeadline(findings, coverage)
          : text(wasRead ? 'window.overview.found.none' : 'window.overview.found.unread')}
      </Body1>
      <ul className={styles.list}>
        {shown.slice(0, shownFindings).map(({ finding, index }) => (
          <li key={index} className={styles.entry} dir="auto">
            <SeverityMark severity={finding.severity} />
            <Link
              as="button"
              className={styles.link}
              onClick={() => jump({ view: 'findings', finding: index }, { view: 'overview' })}
            >
              {finding.title}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
