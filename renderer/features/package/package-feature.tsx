import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { FeaturePage } from '../../ui/feature-page';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { TicketText } from '../../ui/ticket-text';
import { LeftOut } from './left-out';
import { PackageFacts } from './package-facts';
import { PortalSteps } from './portal-steps';
import { Verified } from './verified';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The finished package: where it is, that it was checked, how to prove it, where it goes. */
export function PackageFeature() {
  const styles = useStyles();
  const made = useApp((state) => state.lastPackage);
  const outdated = useApp((state) => state.madeOutdated);
  const showPackage = useApp((state) => state.showPackage);
  if (made === undefined) {
    return (
      <FeaturePage title={text('window.package.title')}>
        <Body1>{text('window.package.none')}</Body1>
      </FeaturePage>
    );
  }
  return (
    <FeaturePage title={text('window.package.ready')} intro={text('window.package.intro')}>
      {outdated ? <Notice intent="warning">{text('window.package.outdated')}</Notice> : null}
      <Verified made={made} />
      {(made.notes ?? []).map((note) => (
        <Notice key={note} intent="warning">
          {note}
        </Notice>
      ))}
      <PackageFacts made={made} />
      <div className={styles.actions}>
        <Button icon={<FolderOpen20Regular />} onClick={() => void showPackage()}>
          {text('window.package.show')}
        </Button>
      </div>
      <Section title={text('window.package.next')}>
        <PortalSteps made={made} />
      </Section>
      <TicketText />
      <LeftOut files={made.leftOut ?? []} />
    </FeaturePage>
  );
}
