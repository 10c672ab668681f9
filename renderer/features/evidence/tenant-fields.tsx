import { Body1, Caption1, Field, Link, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { isAboutUser } from '../../store/tenant-slice';
import { TenantOptions } from './tenant-options';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  note: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** Whether the tenant is asked, and before anything is sent, what is sent where and with which permissions. */
export function TenantFields() {
  const styles = useStyles();
  const asks = useApp((state) => state.asksTenant);
  const setAsks = useApp((state) => state.setAsksTenant);
  const running = useApp((state) => state.live !== undefined);
  return (
    <div className={styles.root}>
      <Field hint={text('window.tenant.ask.hint')}>
        <Switch
          checked={asks}
          disabled={running}
          label={text('window.tenant.ask')}
          onChange={(_, { checked }) => setAsks(checked)}
        />
      </Field>
      {asks ? <TenantDetails /> : null}
    </div>
  );
}

function TenantDetails() {
  const styles = useStyles();
  const plan = useApp((state) => state.tenantPlan);
  const refresh = useApp((state) => state.refreshPlan);
  const user = useApp((state) => state.caseFile.user?.principalName ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: about another user other things are sent
  useEffect(() => void refresh(), [refresh, user]);
  return (
    <div className={styles.details}>
      <WhatIsSent />
      {plan?.problem !== undefined && isAboutUser(plan.problem) ? null : <TenantOptions />}
    </div>
  );
}

function WhatIsSent() {
  const styles = useStyles();
  const plan = useApp((state) => state.tenantPlan);
  const goTo = useApp((state) => state.goTo);
  if (plan === undefined) return <Body1>{text('window.tenant.planning')}</Body1>;
  if (plan.problem === undefined) {
    return (
      <>
        <ul className={styles.list}>
          {plan.sentences.map((sentence) => (
            <li key={sentence}>
              <Body1>{sentence}</Body1>
            </li>
          ))}
        </ul>
        <Caption1 className={styles.note}>{text('window.tenant.note')}</Caption1>
      </>
    );
  }
  if (!isAboutUser(plan.problem)) return null;
  return (
    <Body1 className={styles.problem}>
      {text('window.tenant.noUser')}{' '}
      <Link inline onClick={() => goTo('user')}>
        {text('window.tenant.toUser')}
      </Link>
    </Body1>
  );
}
