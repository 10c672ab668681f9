import { Field, Spinner, Textarea } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';

/**
 * Where the whole error page is pasted. What is pasted never gets into the box's own history before it was read, since it
 * may hold a secret; what is typed there keeps its own undo, since it is no part of the case.
 */
export function PasteArea() {
  const pasted = useApp((state) => state.pasted);
  const reading = useApp((state) => state.readingPasted);
  const takePasted = useApp((state) => state.takePasted);
  return (
    <>
      <Field label={text('window.paste.label')} hint={text('window.paste.hint')}>
        <Textarea
          value={pasted}
          rows={3}
          dir="auto"
          resize="vertical"
          spellCheck={false}
          placeholder={text('window.paste.placeholder')}
          data-own-undo=""
          data-paste-box=""
          onPaste={(event) => {
            const words = event.clipboardData.getData('text/plain');
            if (words === '') return;
            event.preventDefault();
            const { selectionStart, selectionEnd } = event.currentTarget;
            const around = [pasted.slice(0, selectionStart), pasted.slice(selectionEnd)];
            void takePasted(around.join(words), { kind: 'box' });
          }}
          onChange={(_, data) => void takePasted(data.value, { kind: 'typed' })}
        />
      </Field>
      {reading ? <Spinner size="tiny" labelPosition="after" label={text('window.paste.reading')} /> : null}
    </>
  );
}
