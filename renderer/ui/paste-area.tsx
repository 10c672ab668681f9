import { Field, Textarea } from '@fluentui/react-components';
import { text } from '#core/texts/text';

/** Far more than any error page; keeps a slip of the clipboard from stopping the window. */
const longestPaste = 200_000;

type PasteAreaProps = {
  readonly pasted: string;
  readonly onChange: (pasted: string) => void;
};

/** Where the whole error page is pasted. It keeps its own undo, since it is no part of the case. */
export function PasteArea({ pasted, onChange }: PasteAreaProps) {
  return (
    <Field label={text('window.paste.label')} hint={text('window.paste.hint')}>
      <Textarea
        value={pasted}
        rows={3}
        dir="auto"
        resize="vertical"
        spellCheck={false}
        maxLength={longestPaste}
        placeholder={text('window.paste.placeholder')}
        data-own-undo=""
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
