import { Button } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useChecklist } from '../../store/use-checklist';
import { useNextStep } from '../../store/use-next-step';
import { FeaturePage } from '../../ui/feature-page';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { TicketText } from '../../ui/ticket-text';
import { ChecklistTable } from './checklist-table';
import { ReviewFiles } from './review-files';
import { RouteSection } from './route-section';
import { useComing } from './use-coming';

/** What goes out: every file with a view of it, the way it goes, how the seven items stand, the text of the ticket. */
export function ReviewFeature() {
  const makePackage = useApp((state) => state.makePackage);
  const states = useChecklist();
  const step = useNextStep();
  const coming = useComing();
  const missing = states.filter(({ state }) => state === 'missing');
  return (
    <FeaturePage title={text('window.review.title')} intro={text('window.review.intro')} wide>
      {missing.length === 0 ? null : (
        <Notice intent="warning">
          {text('window.review.missing', {
            items: missing.map(({ item }) => text(`window.short.${item}`)).join(', '),
          })}
        </Notice>
      )}
      <Section title={text('window.review.contents')} note={text('window.review.contents.note')}>
        <ReviewFiles {...coming} />
      </Section>
      <RouteSection {...coming} />
      <Section title={text('window.review.checklist')}>
        <ChecklistTable states={states} />
      </Section>
      <TicketText />
      {step === 'collect' ? (
        <div>
          <Button onClick={() => void makePackage()}>{text('window.review.makeAnyway')}</Button>
        </div>
      ) : null}
    </FeaturePage>
  );
}
