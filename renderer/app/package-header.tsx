import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { OpenedPackage } from '#contract/opened-package';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { formatNumber } from '../ui/format';
import { AppMenu } from './app-menu';
import { useHeaderStyles } from './use-header-styles';

const useStyles = makeStyles({
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** The name of the open package, whether it passed its verification, and that it cannot be changed. */
export function PackageHeader() {
  const frame = useHeaderStyles();
  const styles = useStyles();
  const opened = useApp((state) => state.opened);
  const leaveCase = useApp((state) => state.leaveCase);
  if (opened === undefined) return null;
  return (
    <header className={frame.root}>
      <Text weight="semibold" className={frame.product}>
        {text('window.product')}
      </Text>
      <div className={styles.names}>
        <Text className={styles.name}>{opened.fileName}</Text>
        <VerifiedMark opened={opened} />
        <Badge appearance="outline" color="informative" icon={<LockClosed16Regular />}>
          {text('window.opened.readOnly')}
        </Badge>
      </div>
      <div className={frame.end}>
        <Button appearance="subtle" onClick={() => void leaveCase()}>
          {text('window.cases')}
        </Button>
        <AppMenu />
      </div>
    </header>
  );
}

function VerifiedMark({ opened: { defectCount, entries, sha256 } }: { readonly opened: OpenedPackage }) {
  return defectCount === 0 ? (
    <Badge
      appearance="tint"
      color="success"
      icon={<CheckmarkCircle16Filled />}
      title={text('window.opened.verifiedTip', { count: formatNumber(entries), sha256 })}
    >
      {text('window.opened.verified')}
    </Badge>
  ) : (
    <Badge
      appearance="tint"
      color="danger"
      icon={<ErrorCircle16Filled />}
      title={text('window.opened.failedTip')}
    >
      {text('window.opened.failed')}
    </Badge>
  );
}
