import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';

type ChoiceProps<T extends string> = {
  readonly label: string;
  /** The field of the case, such as `user.kind`, by which others lead here. */
  readonly name?: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly vertical?: boolean;
};

const useStyles = makeStyles({ label: { color: tokens.colorNeutralForeground1 } });

/** One of a few, all in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, name, hint, options, value, onChange, vertical = false } = props;
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <RadioGroup
        layout={vertical ? 'vertical' : 'horizontal'}
        value={value ?? ''}
        {...(name === undefined ? {} : { name })}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={<span className={styles.label}>{option.label}</span>}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
