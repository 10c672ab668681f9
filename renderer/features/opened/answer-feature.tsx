import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type ChecklistItem, checklistItems } from '#core/model/checklist-item';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useChecklistState } from '../../store/use-checklist';
import { Facts } from '../../ui/facts';
import { ItemPage } from '../../ui/item-page';
import { Section } from '../../ui/section';
import { ValueRows } from '../../ui/value-rows';
import { CollectorOutcomes } from './collector-outcomes';
import { givenAnswers } from './given-answers';
import { PackedAttachments } from './packed-attachments';

/** The item that is shown, one of the seven, as an open package answers it: nothing here can be changed. */
export function AnswerFeature() {
  const item = useApp((store) => checklistItems.find((one) => one === store.view));
  return item === undefined ? null : <Answer item={item} />;
}

function Answer({ item }: { readonly item: ChecklistItem }) {
  const state = useChecklistState(item);
  const caseFile = useApp((store) => store.caseFile);
  const runs = useApp((store) => store.runs);
  const rows = useMemo(() => givenAnswers(item, caseFile), [item, caseFile]);
  const facts = useMemo(
    () => runs.filter(({ answers }) => answers.includes(item)).flatMap((run) => run.facts),
    [runs, item],
  );
  const pictures = item === 'page' ? (caseFile.page?.screenshots ?? []) : [];
  const others = item === 'page' ? (caseFile.attachments ?? []) : [];
  const outcomes = item === 'evidence' ? runs : [];
  const isEmpty = [rows, facts, pictures, others, outcomes].every(({ length }) => length === 0);
  return (
    <ItemPage state={state}>
      {rows.length === 0 ? null : <ValueRows rows={rows} />}
      {pictures.length === 0 ? null : (
        <PackedAttachments title={text('window.page.screenshots')} files={pictures} />
      )}
      {others.length === 0 ? null : <PackedAttachments title={text('window.attach.title')} files={others} />}
      {outcomes.length === 0 ? null : <CollectorOutcomes runs={outcomes} />}
      {facts.length === 0 ? null : (
        <Section title={text('window.facts.gathered')}>
          <Facts facts={facts} />
        </Section>
      )}
      {isEmpty ? <Body1>{text('window.opened.noAnswer')}</Body1> : null}
    </ItemPage>
  );
}
