import { text } from '#core/texts/text';
import { useChecklistState } from '../../store/use-checklist';
import { useField } from '../../store/use-field';
import { ItemPage } from '../../ui/item-page';
import { NotAvailable } from '../../ui/not-available';
import { TextInput } from '../../ui/text-input';
import { Attachments } from './attachments';
import { Screenshots } from './screenshots';

/** Item 2: the page the error was seen on, by address and picture. */
export function PageFeature() {
  const state = useChecklistState('page');
  const [url, setUrl] = useField('page', 'url');
  const [notAvailable, setNotAvailable] = useField('page', 'notAvailable');
  return (
    <ItemPage state={state}>
      <TextInput
        label={text('window.field.url')}
        name="page.url"
        hint={text('window.page.url.hint')}
        value={url}
        onChange={setUrl}
        maxLength={2_000}
      />
      <Screenshots />
      <Attachments />
      <NotAvailable reason={notAvailable} onChange={setNotAvailable} />
    </ItemPage>
  );
}
