import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { text } from '#core/texts/text';
import { caseName } from '../../store/cases-slice';
import { useApp } from '../../store/store-context';
import { formatLocal } from '../../ui/format';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** Offers the case that was open when the program ended without closing it, with the keyboard at "Go on". */
export function CutOffCard() {
  const styles = useStyles();
  const draft = useApp(({ cutOff, drafts }) => drafts.find(({ id }) => id === cutOff?.draftId));
  const goOn = useApp((state) => state.goOnWithCutOff);
  const dismiss = useApp((state) => state.dismissCutOff);
  const card = useRef<HTMLDivElement>(null);
  const id = draft?.id;
  useEffect(() => {
    if (id !== undefined) card.current?.querySelector<HTMLElement>('[data-go-on]')?.focus();
  }, [id]);
  if (draft === undefined) return null;
  const title = caseName(draft.title);
  const sentences = [
    text('window.session.cutOff', { title, at: formatLocal(draft.savedAt) }),
    ...(draft.interruptedRun ? [text('window.cases.interrupted')] : []),
  ];
  return (
    <div ref={card}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>{sentences.join(' ')}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={text('window.close')}
              onClick={dismiss}
            />
          }
        >
          <Button data-go-on="" appearance="primary" onClick={() => void goOn()}>
            {text('window.session.goOn', { title })}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
