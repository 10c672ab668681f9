import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useChecklistState } from '../../store/use-checklist';
import { useField } from '../../store/use-field';
import { ItemPage } from '../../ui/item-page';
import { NotAvailable } from '../../ui/not-available';
import { Section } from '../../ui/section';
import { CollectAgain } from './collect-again';
import { CollectorList } from './collector-list';
import { CutOffRun } from './cut-off-run';
import { ScopeFields } from './scope-fields';
import { SignInCard } from './sign-in-card';
import { SourceFields } from './source-fields';
import { TenantFields } from './tenant-fields';

/** Item 7: where evidence is read, what will be read and why, and what came of it. */
export function EvidenceFeature() {
  const state = useChecklistState('evidence');
  const collected = useApp((store) => store.runs.length > 0);
  const began = useApp((store) => store.live !== undefined) || collected;
  const [notAvailable, setNotAvailable] = useField('evidence', 'notAvailable');
  return (
    <ItemPage state={state}>
      <CutOffRun />
      <SignInCard />
      {began ? <CollectorList /> : null}
      <Section title={text(began ? 'window.evidence.again' : 'window.evidence.source')}>
        <SourceFields />
        <TenantFields />
        <ScopeFields />
        {collected ? <CollectAgain /> : null}
      </Section>
      {began ? null : <CollectorList />}
      <NotAvailable reason={notAvailable} onChange={setNotAvailable} />
    </ItemPage>
  );
}
