import { Button } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useState } from 'react';
import { text } from '#core/texts/text';

type CopyButtonProps = {
  readonly label: string;
  /** What a screen reader says, where the label alone does not tell which one it is. */
  readonly name?: string;
  /** Copies and answers whether it worked. */
  readonly copy: () => Promise<boolean>;
  readonly iconOnly?: boolean;
};

const doneMs = 3_000;

/** A button that copies and says for a moment that it has. */
export function CopyButton({ label, name, copy, iconOnly = false }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), doneMs);
    return () => clearTimeout(timer);
  }, [done]);
  const icon = done ? <Checkmark20Regular /> : <Copy20Regular />;
  const copyNow = () => void copy().then(setDone);
  if (iconOnly) {
    return (
      <Button
        appearance="subtle"
        icon={icon}
        aria-label={done ? text('window.copied') : label}
        title={label}
        onClick={copyNow}
      />
    );
  }
  return (
    <Button icon={icon} {...(name === undefined || done ? {} : { 'aria-label': name })} onClick={copyNow}>
      {done ? text('window.copied') : label}
    </Button>
  );
}
