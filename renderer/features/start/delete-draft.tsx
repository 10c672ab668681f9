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
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { DraftSummary } from '#contract/shapes';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';

type DeleteDraftProps = { readonly draft: DraftSummary; readonly title: string };

const useStyles = makeStyles({ content: { overflowWrap: 'anywhere' } });

/** Takes a draft off the list after asking; main keeps it aside. */
export function DeleteDraft({ draft, title }: DeleteDraftProps) {
  const styles = useStyles();
  const deleteDraft = useApp((state) => state.deleteDraft);
  const label = text('window.start.deleteOf', { title });
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<Delete20Regular />} aria-label={label} />
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text('window.start.delete.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            {text('window.start.delete.content', { title })}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{text('window.start.delete.keep')}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => void deleteDraft(draft.id)}>
                {text('window.start.delete.yes')}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
