import { userKinds } from '#core/case/user-kinds';
import type { FactName } from '#core/model/fact';
import { text } from '#core/texts/text';
import { useChecklistState } from '../../store/use-checklist';
import { useFacts } from '../../store/use-facts';
import { useField } from '../../store/use-field';
import { Choice } from '../../ui/choice';
import { Facts } from '../../ui/facts';
import { Fields } from '../../ui/fields';
import { ItemPage } from '../../ui/item-page';
import { NotAvailable } from '../../ui/not-available';
import { Section } from '../../ui/section';
import { TextInput } from '../../ui/text-input';

const factsOfUser: readonly FactName[] = [
  'user.principal-name',
  'user.kind',
  'user.synchronized',
  'user.distinguished-name',
  'user.immutable-id',
  'domain.authentication-type',
  'tenant.password-hash-sync',
  'tenant.pass-through-agents',
];

const kinds = userKinds.map((value) => ({ value, label: text(`window.userKind.${value}`) }));

/** Item 5: who the user is, and how this user signs in. */
export function UserFeature() {
  const state = useChecklistState('user');
  const [principalName, setPrincipalName] = useField('user', 'principalName');
  const [kind, setKind] = useField('user', 'kind');
  const [notAvailable, setNotAvailable] = useField('user', 'notAvailable');
  const facts = useFacts(factsOfUser);
  return (
    <ItemPage state={state}>
      <Fields>
        <TextInput
          label={text('window.field.principalName')}
          name="user.principalName"
          hint={text('window.user.name.hint')}
          placeholder={text('window.user.name.placeholder')}
          value={principalName}
          onChange={setPrincipalName}
          maxLength={2_000}
        />
        <Choice
          vertical
          label={text('window.user.kind')}
          name="user.kind"
          hint={text('window.user.kind.hint')}
          options={kinds}
          value={kind}
          onChange={setKind}
        />
      </Fields>
      {facts.length === 0 ? null : (
        <Section title={text('window.facts.gathered')}>
          <Facts facts={facts} />
        </Section>
      )}
      <NotAvailable reason={notAvailable} onChange={setNotAvailable} />
    </ItemPage>
  );
}
