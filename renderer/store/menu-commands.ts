import type { MenuCommand } from '#contract/shapes';
import type { AppStore } from './app-store';
import { doNextStep } from './do-next-step';
import { caseIdOf } from './opened-slice';

/** Does what was chosen in the application menu. What is about the open case does nothing while there is none. */
export async function doMenuCommand(store: AppStore, command: MenuCommand): Promise<void> {
  const state = store.getState();
  const isOpen = state.draftId !== undefined;
  switch (command.kind) {
    case 'new-case':
    case 'open-package':
    case 'open-given':
      return state.takeMenuCommand(command.kind);
    case 'cases':
      if (caseIdOf(state) !== undefined && state.live === undefined && state.packing === undefined) {
        await state.leaveCase();
      }
      return;
    case 'next-step':
      if (isOpen) doNextStep(state);
      return;
    case 'undo':
      if (isOpen) state.undo();
      return;
    case 'redo':
      if (isOpen) state.redo();
      return;
    case 'help':
      return state.showKeys(true);
    case 'show':
      if (caseIdOf(state) !== undefined) state.goTo(command.view);
      return;
    case 'theme':
      return state.setTheme(command.theme);
  }
}
