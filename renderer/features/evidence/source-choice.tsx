import {
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { text } from '#core/texts/text';
import type { SourceOffer } from '../../store/collection-slice';
import { useApp } from '../../store/store-context';

const kinds = ['local', 'folder', 'sample'] as const satisfies readonly SourceOffer['kind'][];

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground1 },
  closed: { color: tokens.colorNeutralForegroundDisabled },
  note: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  folder: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** This server, a folder of evidence captured earlier, or the sample; a source that cannot be used says why. */
export function SourceChoice() {
  const styles = useStyles();
  const offers = useApp((state) => state.offers);
  const source = useApp((state) => state.source);
  const folderLabel = useApp((state) => state.folderLabel);
  const problem = useApp((state) => state.sourceProblem);
  const running = useApp((state) => state.live !== undefined);
  const choose = useApp((state) => state.chooseSource);
  return (
    <Field
      label={text('window.evidence.readFrom')}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'error' as const })}
    >
      <RadioGroup
        value={source?.kind ?? ''}
        disabled={running}
        onChange={(_, { value }) => {
          const kind = kinds.find((name) => name === value);
          if (kind !== undefined) void choose(kind);
        }}
      >
        {kinds.map((kind) => {
          const offer = offers.find((one) => one.kind === kind);
          const closed = offer?.available === false;
          return (
            <Radio
              key={kind}
              value={kind}
              disabled={running || closed}
              label={
                <span className={mergeClasses(styles.label, closed && styles.closed)}>
                  {text(`window.source.${kind}`)}
                  <Caption1 className={styles.note}>
                    {closed ? offer.reason : text(`window.source.${kind}.note`)}
                  </Caption1>
                </span>
              }
            />
          );
        })}
      </RadioGroup>
      {source?.kind === 'folder' ? (
        <div className={styles.folder}>
          <Caption1 className={styles.note} dir="auto">
            {text('window.evidence.folder', { folder: folderLabel })}
          </Caption1>
          <Button size="small" disabled={running} onClick={() => void choose('folder')}>
            {text('window.evidence.otherFolder')}
          </Button>
        </div>
      ) : null}
    </Field>
  );
}
