import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { DeletedDraft } from '#contract/case-list';
import { text } from '#core/texts/text';
import { caseName } from '../../store/cases-slice';
import { useApp } from '../../store/store-context';
import { formatNumber } from '../../ui/format';

type PurgeCasesProps = {
  readonly drafts: readonly DeletedDraft[];
  readonly label: string;
  /** The name of the button where its words alone do not say which case is meant. */
  readonly fullLabel?: string;
};

const useStyles = makeStyles({
  content: { overflowWrap: 'anywhere' },
  button: { alignSelf: 'start' },
});

/** Removes deleted cases from the disk; the one thing that cannot be undone, so it asks. */
export function PurgeCases({ drafts, label, fullLabel = label }: PurgeCasesProps) {
  const styles = useStyles();
  const purgeDrafts = useApp((state) => state.purgeDrafts);
  const [first] = drafts;
  const content =
    drafts.length === 1
      ? text('window.cases.purge.one', { title: caseName(first?.title ?? '') })
      : text('window.cases.purge.many', { count: formatNumber(drafts.length) });
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.button} appearance="subtle" size="small" aria-label={fullLabel}>
          {label}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text('window.cases.purge.title')}</DialogTitle>
          <DialogContent className={styles.content}>{content}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{text('window.cases.purge.keep')}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void purgeDrafts(drafts.map(({ id }) => id))}>
                {text('window.cases.purge')}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
