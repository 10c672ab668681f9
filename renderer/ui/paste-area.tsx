import { Field, Textarea } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { Notice } from './notice';
import { longestPaste } from './paste-reading';

type PasteAreaProps = {
  readonly pasted: string;
  /** What to beware of in the text. */
  readonly warnings: readonly string[];
  readonly onChange: (pasted: string) => void;
};

/** Where the whole error page is pasted. It keeps its own undo, since it is no part of the case. */
export function PasteArea({ pasted, warnings, onChange }: PasteAreaProps) {
  return (
    <>
      <Field label={text('window.paste.label')} hint={text('window.paste.hint')}>
        <Textarea
          value={pasted.slice(0, longestPaste)}
          rows={3}
          dir="auto"
          resize="vertical"
          spellCheck={false}
          placeholder={text('window.paste.placeholder')}
          data-own-undo=""
          onPaste={(event) => {
            // A text of megabytes would stop the window while it is laid out; it is cut before.
            const words = event.clipboardData.getData('text/plain');
            if (words.length <= longestPaste) return;
            event.preventDefault();
            onChange(words);
          }}
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      {warnings.map((warning) => (
        <Notice key={warning} intent="warning">
          {warning}
        </Notice>
      ))}
    </>
  );
}
