import { text } from '#core/texts/text';
import { useChecklistState } from '../../store/use-checklist';
import { useField } from '../../store/use-field';
import { Choice } from '../../ui/choice';
import { Fields } from '../../ui/fields';
import { ItemPage } from '../../ui/item-page';
import { NotAvailable } from '../../ui/not-available';
import { SuggestInput } from '../../ui/suggest-input';
import { TextInput } from '../../ui/text-input';
import { useErrorSuggestions } from './use-error-suggestions';

const longText = 20_000;
const shortText = 2_000;

const operations = (['reset', 'change', 'unknown'] as const).map((value) => ({
  value,
  label: text(`window.problem.operation.${value}`),
}));
const answers = (['yes', 'no', 'unknown'] as const).map((value) => ({
  value,
  label: text(`window.answer.${value}`),
}));

/** Item 1: what was seen, how to see it again, what was tried. */
export function ProblemFeature() {
  const errors = useErrorSuggestions();
  const state = useChecklistState('problem');
  const [description, setDescription] = useField('problem', 'description');
  const [shownError, setShownError] = useField('problem', 'shownError');
  const [reproduce, setReproduce] = useField('problem', 'reproduce');
  const [tried, setTried] = useField('problem', 'tried');
  const [operation, setOperation] = useField('problem', 'operation');
  const [writebackInUse, setWritebackInUse] = useField('problem', 'writebackInUse');
  const [reportedBy, setReportedBy] = useField('problem', 'reportedBy');
  const [notAvailable, setNotAvailable] = useField('problem', 'notAvailable');
  return (
    <ItemPage state={state}>
      <Fields>
        <TextInput
          label={text('window.problem.description')}
          name="problem.description"
          hint={text('window.problem.description.hint')}
          value={description}
          onChange={setDescription}
          maxLength={longText}
          lines={4}
        />
        <SuggestInput
          label={text('window.field.shownError')}
          name="problem.shownError"
          hint={text('window.problem.shownError.hint')}
          value={shownError}
          onChange={setShownError}
          maxLength={shortText}
          suggest={errors.suggest}
          onFocus={errors.load}
        />
        <TextInput
          label={text('window.problem.reproduce')}
          name="problem.reproduce"
          value={reproduce}
          onChange={setReproduce}
          maxLength={longText}
          lines={3}
        />
        <TextInput
          label={text('window.problem.tried')}
          name="problem.tried"
          value={tried}
          onChange={setTried}
          maxLength={longText}
          lines={3}
        />
        <Fields row>
          <Choice
            label={text('window.problem.operation')}
            options={operations}
            value={operation}
            onChange={setOperation}
          />
          <Choice
            label={text('window.problem.writeback')}
            options={answers}
            value={writebackInUse}
            onChange={setWritebackInUse}
          />
        </Fields>
        <TextInput
          label={text('window.problem.reportedBy')}
          value={reportedBy}
          onChange={setReportedBy}
          maxLength={shortText}
        />
      </Fields>
      <NotAvailable reason={notAvailable} onChange={setNotAvailable} />
    </ItemPage>
  );
}
