import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { english } from '#core/texts/en';
import { text } from '#core/texts/text';
import { Choice } from '../../ui/choice';
import { TextInput } from '../../ui/text-input';

type LeaveOutFormProps = {
  readonly onLeaveOut: (reason: string) => void;
  readonly onCancel: () => void;
};

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const picks = ['personal', 'tooLarge', 'other'] as const;
type Pick = (typeof picks)[number];

/** Asks why a file is left out: the package says so in these words. */
export function LeaveOutForm({ onLeaveOut, onCancel }: LeaveOutFormProps) {
  const styles = useStyles();
  const [pick, setPick] = useState<Pick>('personal');
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  const reason = pick === 'other' ? typed.trim() : english[`package.leaveOut.${pick}`];
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('window.review.leaveOut')}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === '') setAsked(true);
        else onLeaveOut(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Choice
        vertical
        label={text('window.review.leaveOut.why')}
        hint={text('window.review.leaveOut.hint')}
        options={picks.map((value) => ({ value, label: text(`window.review.leaveOut.${value}`) }))}
        value={pick}
        onChange={setPick}
      />
      {pick === 'other' ? (
        <TextInput
          label={text('window.review.leaveOut.typed')}
          value={typed}
          onChange={setTyped}
          maxLength={2_000}
          problem={isAsked && reason === '' ? text('window.review.leaveOut.needed') : undefined}
        />
      ) : null}
      <div className={styles.actions}>
        <Button type="submit">{text('window.review.leaveOut.do')}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {text('window.review.leaveOut.cancel')}
        </Button>
      </div>
    </form>
  );
}
