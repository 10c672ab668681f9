import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SecretWarning } from './secret-warning';

type TextInputProps = {
  readonly label: string;
  /** The field of the case, such as `codes.sid`, by which others lead here. */
  readonly name?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** A button within the field, at its end; for fields of one line. */
  readonly after?: ReactNode;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** Lines shown; more than one makes a field of several lines that grows. */
  readonly lines?: number;
  /** For identifiers, whose letters must be told apart. */
  readonly monospace?: boolean;
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  monospace: { fontFamily: tokens.fontFamilyMonospace },
});

/** A labelled field for text, in whichever direction its script runs; its problem stands below it. */
export function TextInput({ lines = 1, ...props }: TextInputProps) {
  const { label, name, value = '', onChange, hint, problem, placeholder, maxLength, monospace } = props;
  const { onBlur, after } = props;
  const styles = useStyles();
  const typed = {
    value,
    maxLength,
    dir: 'auto' as const,
    spellCheck: lines > 1,
    autoComplete: 'off',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(name === undefined ? {} : { name }),
    ...(onBlur === undefined ? {} : { onBlur }),
  };
  const field = (
    <Field
      label={label}
      {...(hint === undefined || problem !== undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'error' as const })}
    >
      {lines > 1 ? (
        <Textarea {...typed} rows={lines} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input
          {...typed}
          {...(after === undefined ? {} : { contentAfter: <>{after}</> })}
          input={monospace === true ? { className: styles.monospace } : {}}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.root}>
      {field}
      <SecretWarning value={value} onChange={onChange} />
    </div>
  );
}
