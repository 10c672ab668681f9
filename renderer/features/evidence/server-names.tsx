import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { checkServerNames } from './check-server-names';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
  message: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Names of servers, typed or pasted, each looked at as it is written. */
export function ServerNames({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const add = useApp((state) => state.addSource);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { names, problems } = checkServerNames(typed, asked);
  const submit = async () => {
    setAsked(true);
    const checked = checkServerNames(typed, true);
    if (checked.problems.length > 0) return field.current?.focus();
    if (await add({ kind: 'server', names: [...checked.names] })) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return;
    event.preventDefault();
    void submit();
  };
  return (
    <div className={styles.root}>
      <Field
        label={text('window.sources.names')}
        {...(problems.length === 0
          ? { hint: text('window.sources.names.hint') }
          : {
              validationMessage: { className: styles.message, children: problems.join('\n') },
              validationState: 'error' as const,
            })}
      >
        <Textarea
          textarea={{ ref: field }}
          value={typed}
          rows={2}
          resize="vertical"
          maxLength={20_000}
          spellCheck={false}
          autoComplete="off"
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={styles.actions}>
        <Button onClick={() => void submit()}>
          {names.length > 1
            ? text('window.sources.addMany', { count: names.length })
            : text('window.sources.addOne')}
        </Button>
        <Button appearance="subtle" onClick={onDone}>
          {text('window.sources.addNone')}
        </Button>
      </div>
    </div>
  );
}
