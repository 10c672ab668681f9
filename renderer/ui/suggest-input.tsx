import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';

export type Suggestion = { readonly value: string; readonly label: string };

type SuggestInputProps = {
  readonly label: string;
  /** The field of the case, such as `codes.sid`, by which others lead here. */
  readonly name?: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly value: string | undefined;
  readonly maxLength: number;
  /** What fits what was typed, best first; asked with an empty text when the list opens untyped. */
  readonly suggest: (typed: string) => readonly Suggestion[];
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
};

// Fluent writes the height that is left in the window onto the list itself.
const useStyles = makeStyles({ list: { maxHeight: '320px !important' } });

/** A text field that suggests and never insists: what is typed counts as it stands. */
export function SuggestInput(props: SuggestInputProps) {
  const { label, name, hint, problem, placeholder, value = '', maxLength, suggest, onChange } = props;
  const { onFocus, onBlur } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  return (
    <Field
      label={label}
      {...(hint === undefined || problem !== undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'error' as const })}
    >
      <Combobox
        freeform
        dir="auto"
        autoComplete="off"
        input={{ maxLength, ...(name === undefined ? {} : { name }) }}
        listbox={{ className: styles.list }}
        value={value}
        selectedOptions={[value]}
        {...(onFocus === undefined ? {} : { onFocus })}
        {...(onBlur === undefined ? {} : { onBlur })}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(event.target.value);
        }}
        onOptionSelect={(_, data) => {
          // Fluent also tells here that typing has left the chosen option; that is no choice.
          if (data.optionValue === undefined) return;
          setTyped('');
          onChange(data.optionValue);
        }}
      >
        {suggest(typed).map((suggestion) => (
          <Option key={suggestion.value} value={suggestion.value} text={suggestion.value}>
            {suggestion.label}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
