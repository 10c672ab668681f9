import type { FactName } from '#core/model/fact';
import { text } from '#core/texts/text';
import { useChecklistState } from '../../store/use-checklist';
import { useFacts } from '../../store/use-facts';
import { useField } from '../../store/use-field';
import { Facts } from '../../ui/facts';
import { ItemPage } from '../../ui/item-page';
import { NotAvailable } from '../../ui/not-available';
import { Section } from '../../ui/section';
import { SuggestInput } from '../../ui/suggest-input';
import { suggestPlans } from './suggest-plans';

const factsOfLicence: readonly FactName[] = ['licence.allows-writeback', 'licence.plans'];

/** Item 6: the plan that gives the user password reset and writeback. */
export function LicenceFeature() {
  const state = useChecklistState('licence');
  const [plan, setPlan] = useField('licence', 'plan');
  const [notAvailable, setNotAvailable] = useField('licence', 'notAvailable');
  const facts = useFacts(factsOfLicence);
  return (
    <ItemPage state={state}>
      <SuggestInput
        label={text('window.licence.plan')}
        name="licence.plan"
        hint={text('window.licence.plan.hint')}
        value={plan}
        onChange={setPlan}
        maxLength={2_000}
        suggest={suggestPlans}
      />
      {facts.length === 0 ? null : (
        <Section title={text('window.facts.gathered')}>
          <Facts facts={facts} />
        </Section>
      )}
      <NotAvailable reason={notAvailable} onChange={setNotAvailable} />
    </ItemPage>
  );
}
