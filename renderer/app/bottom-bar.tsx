import { Body1, Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { checkCase } from '#core/case/check-case';
import { type ChecklistItem, checklistItems } from '#core/model/checklist-item';
import type { Problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import { answeredSentence, caseSentence } from '../store/case-sentence';
import { useApp } from '../store/store-context';
import { useChecklist } from '../store/use-checklist';
import { useNextStep } from '../store/use-next-step';
import { formatClock } from '../ui/format';
import { Notice } from '../ui/notice';
import { UndoBar } from '../ui/undo-bar';
import { useMediaQuery } from '../ui/use-media-query';
import { Bar } from './bar';
import { DoneNotice } from './done-notice';
import { PrimaryAction } from './primary-action';
import { RunProgress } from './run-progress';
import { SecretSentence } from './secret-sentence';

/** Always one sentence about the case and the one right next action; errors stand above it. */
export function BottomBar() {
  const notice = useApp((state) => state.notice);
  const dismissNotice = useApp((state) => state.dismissNotice);
  const saveState = useApp((state) => state.saveState);
  const step = useNextStep();
  const running = step === 'cancel-collection' || step === 'cancel-package';
  return (
    <Bar
      notices={
        <>
          {saveState.kind === 'failed' ? <SaveFailed reason={saveState.message} /> : null}
          <UndoBar />
          {notice === undefined ? null : (
            <Notice intent="error" onDismiss={dismissNotice}>
              {notice}
            </Notice>
          )}
          <DoneNotice />
        </>
      }
      sentence={running ? <RunProgress /> : <CaseSentence />}
      action={<PrimaryAction />}
    />
  );
}

/** Saving is tried again by itself; closing loses what was typed only when a person says so. */
function SaveFailed({ reason }: { readonly reason: string }) {
  const closingRefused = useApp((state) => state.closingRefused);
  const lastSavedAt = useApp((state) => state.lastSavedAt);
  const letGo = useApp((state) => state.letGo);
  const close = () => {
    letGo();
    window.close();
  };
  return (
    <Notice intent="error">
      {text('window.saveFailed', { reason })}
      {closingRefused ? (
        <>
          {` ${text('window.saveFailed.stays')} `}
          <Link inline onClick={close}>
            {text('window.saveFailed.close', { at: formatClock(lastSavedAt) })}
          </Link>
        </>
      ) : null}
    </Notice>
  );
}

function CaseSentence() {
  const states = useChecklist();
  const step = useNextStep();
  // Where there is little height, as with text at 200 %, the list of what is missing would take a third of it.
  const short = useMediaQuery('(max-height: 480px)');
  const show = useApp((state) => state.goTo);
  const caseFile = useApp((state) => state.caseFile);
  const [problem] = useMemo(() => checkCase(caseFile), [caseFile]);
  const item = problem === undefined ? undefined : itemOf(problem);
  return (
    <Body1>
      {short ? answeredSentence(states) : caseSentence(states, step)}
      {item === undefined ? null : (
        <>
          {' '}
          <Link inline onClick={() => show(item, problem?.subject)}>
            {text('window.bar.toCorrect', { item: text(`window.view.${item}`) })}
          </Link>
        </>
      )}
      <SecretSentence />
    </Body1>
  );
}

/** The item that a problem of the case belongs to: its subject begins with the part of the case. */
function itemOf({ subject = '' }: Problem): ChecklistItem | undefined {
  const part = subject.split('.')[0];
  return part === 'incident' ? 'time' : checklistItems.find((item) => item === part);
}
