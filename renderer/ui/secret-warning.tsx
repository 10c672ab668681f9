import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { findSecrets } from '#core/case/pasted-secrets';
import { text } from '#core/texts/text';
import { Notice } from './notice';

type SecretWarningProps = {
  readonly value: string;
  /** Takes the text with each secret replaced by a mark. */
  readonly onChange: (value: string) => void;
};

/** Warns at a field that holds a password, token or key, and takes it out on a click; undo brings it back. */
export function SecretWarning({ value, onChange }: SecretWarningProps) {
  const secrets = useMemo(() => findSecrets(value), [value]);
  if (secrets.length === 0) return null;
  const kinds = [...new Set(secrets.map(({ kind }) => kind))];
  const what = kinds.map((kind) => text(`paste.secret.${kind}`)).join(', ');
  const without = () =>
    secrets.reduceRight(
      (words, { at, length }) =>
        `${words.slice(0, at)}${text('window.secret.mark')}${words.slice(at + length)}`,
      value,
    );
  return (
    <Notice
      intent="warning"
      action={
        <Button size="small" onClick={() => onChange(without())}>
          {text('window.secret.remove')}
        </Button>
      }
    >
      {text('window.secret.found', { what })}
    </Notice>
  );
}
