import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { signInPart } from '#contract/sign-in-part';
import { stepKey } from '#contract/step-key';
import type { SignInStep } from '#contract/tenant';
import { text } from '#core/texts/text';
import { validMinutes } from '../../store/spoken-sign-in';
import { useApp } from '../../store/store-context';
import { CopyButton } from '../../ui/copy-button';
import { copyText } from '../../ui/copy-text';
import { useNow } from '../../ui/use-now';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingTop: tokens.spacingVerticalXS,
  },
  value: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', userSelect: 'all' },
  note: { color: tokens.colorNeutralForeground3 },
});

/** While a person is to sign in: where, with which code, and for how long. The window itself opens no address. */
export function SignInCard() {
  const styles = useStyles();
  const id = useId();
  const live = useApp((state) => state.live);
  const cancel = useApp((state) => state.cancelCollection);
  const step = live?.signIn;
  if (live === undefined || (step?.state !== 'asking' && step?.state !== 'code')) return null;
  const cancelling = live.cancelling || live.cancellingSteps.includes(stepKey(signInPart));
  return (
    <section className={styles.card} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        {step.state === 'code'
          ? text('window.signIn.title', { tenant: step.tenant })
          : text('window.signIn.asking')}
      </Subtitle2>
      {step.state === 'code' ? (
        <Code step={step} atMs={live.signInAtMs} />
      ) : (
        <Spinner size="tiny" labelPosition="after" />
      )}
      <Caption1 className={styles.note}>{text('window.signIn.note')}</Caption1>
      <div>
        <Button disabled={cancelling} onClick={() => void cancel(signInPart)}>
          {text(cancelling ? 'window.action.cancelling' : 'window.signIn.cancel')}
        </Button>
      </div>
    </section>
  );
}

type CodeProps = { readonly step: Extract<SignInStep, { state: 'code' }>; readonly atMs: number };

function Code({ step, atMs }: CodeProps) {
  const styles = useStyles();
  const { address, userCode, validMs } = step;
  const minutes = validMinutes(validMs - (useNow(1_000) - atMs));
  return (
    <>
      <ol className={styles.steps}>
        <li>
          <Body1>{text('window.signIn.open')}</Body1>
          <div className={styles.line}>
            <Text className={styles.value}>{address}</Text>
            <CopyButton iconOnly label={text('window.signIn.copyAddress')} copy={() => copyText(address)} />
          </div>
        </li>
        <li>
          <Body1>{text('window.signIn.enter')}</Body1>
          <div className={styles.line}>
            <Text size={600} weight="semibold" className={styles.value}>
              {userCode}
            </Text>
            <CopyButton label={text('window.signIn.copyCode')} copy={() => copyText(userCode)} />
          </div>
        </li>
      </ol>
      <Body1>
        {minutes === 0 ? text('window.signIn.lastMinute') : text('window.signIn.valid', { minutes })}
      </Body1>
    </>
  );
}
