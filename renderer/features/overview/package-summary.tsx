import { Caption1, Link } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { formatBytes, formatLocal } from '../../ui/format';
import { Section } from '../../ui/section';
import { useEntryStyles } from './use-entry-styles';

/** The package that was made last; nothing while there is none. */
export function PackageSummary() {
  const styles = useEntryStyles();
  const made = useApp((state) => state.lastPackage);
  const outdated = useApp((state) => state.madeOutdated);
  const goTo = useApp((state) => state.goTo);
  if (made === undefined) return null;
  const values = { size: formatBytes(made.sizeBytes), at: formatLocal(made.madeAt) };
  return (
    <Section title={text('window.overview.package')}>
      <div className={styles.entry}>
        <Link as="button" className={styles.link} onClick={() => goTo('package')}>
          {made.fileName}
        </Link>
        <Caption1 className={styles.quiet}>
          {text(outdated ? 'window.overview.package.outdated' : 'window.overview.package.upToDate', values)}
        </Caption1>
      </div>
    </Section>
  );
}
