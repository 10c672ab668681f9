import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '#core/texts/text';
import { TextInput } from './text-input';

type NotAvailableProps = {
  readonly reason: string | undefined;
  readonly onChange: (reason: string | undefined) => void;
};

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Says that an item cannot be given and why; a reason makes the item "not available" and not "missing". */
export function NotAvailable({ reason, onChange }: NotAvailableProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const shown = opened || (reason ?? '') !== '';
  return (
    <div className={styles.root}>
      <Checkbox
        className={styles.box}
        checked={shown}
        label={text('window.notAvailable.choice')}
        onChange={(_, { checked }) => {
          setOpened(checked === true);
          if (checked !== true) onChange(undefined);
        }}
      />
      {shown ? (
        <TextInput
          label={text('window.notAvailable.reason')}
          hint={text('window.notAvailable.hint')}
          value={reason}
          maxLength={2_000}
          onChange={onChange}
        />
      ) : null}
    </div>
  );
}
