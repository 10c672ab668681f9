import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { AddSource } from './add-source';
import { SourceList } from './source-list';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Where the evidence is read: what was chosen, and what can be added. */
export function SourceFields() {
  const styles = useStyles();
  const problem = useApp((state) => state.sourceProblem);
  return (
    <Field
      label={text('window.evidence.readFrom')}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'error' as const })}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame of its own */}
      <div role="group" className={styles.root}>
        <SourceList />
        <AddSource />
      </div>
    </Field>
  );
}
