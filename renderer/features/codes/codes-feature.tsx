import { useMemo } from 'react';
import { checkCase } from '#core/case/check-case';
import type { LabelledIdentifier } from '#core/case/identifier-labels';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useChecklistState } from '../../store/use-checklist';
import { useField } from '../../store/use-field';
import { Fields } from '../../ui/fields';
import { ItemPage } from '../../ui/item-page';
import { NotAvailable } from '../../ui/not-available';
import { Section } from '../../ui/section';
import { TextInput } from '../../ui/text-input';
import { PasteBox } from './paste-box';

/** Item 3: the support code, or SID and CID; found in a pasted page or typed. */
export function CodesFeature() {
  const state = useChecklistState('codes');
  const [notAvailable, setNotAvailable] = useField('codes', 'notAvailable');
  return (
    <ItemPage state={state}>
      <PasteBox />
      <Section title={text('window.codes.wanted')}>
        <Fields>
          <GuidInput field="supportCode" hint={text('window.codes.supportCode.hint')} />
          <Fields row>
            <GuidInput field="sid" hint={text('window.codes.sid.hint')} />
            <GuidInput field="cid" hint={text('window.codes.cid.hint')} />
          </Fields>
        </Fields>
      </Section>
      <Section title={text('window.codes.other')} note={text('window.codes.other.note')}>
        <Fields row>
          <GuidInput field="correlationId" />
          <GuidInput field="requestId" />
          <GuidInput field="trackingId" hint={text('window.codes.trackingId.hint')} />
        </Fields>
      </Section>
      <NotAvailable reason={notAvailable} onChange={setNotAvailable} />
    </ItemPage>
  );
}

function GuidInput({ field, hint }: { readonly field: LabelledIdentifier; readonly hint?: string }) {
  const [value, setValue] = useField('codes', field);
  const caseFile = useApp((state) => state.caseFile);
  const wrong = useMemo(
    () => checkCase(caseFile).some(({ subject }) => subject === `codes.${field}`),
    [caseFile, field],
  );
  return (
    <TextInput
      label={text(`window.field.${field}`)}
      name={`codes.${field}`}
      value={value}
      onChange={setValue}
      maxLength={200}
      monospace
      {...(hint === undefined ? {} : { hint })}
      problem={wrong ? text('window.codes.noGuid') : undefined}
    />
  );
}
