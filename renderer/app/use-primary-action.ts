import { useAppStore } from '../store/store-context';
import { useNextStep } from '../store/use-next-step';

/**
 * The next step as an action. Collecting begins where the list of what will be read stands: from elsewhere
 * the first press leads there.
 */
export function usePrimaryAction(): () => void {
  const store = useAppStore();
  const step = useNextStep();
  return () => {
    const state = store.getState();
    switch (step) {
      case 'collect':
        if (state.view !== 'evidence') return state.goTo('evidence');
        return void state.collect();
      case 'make':
        return void state.makePackage();
      case 'show':
        return void state.showPackage();
      case 'cancel-collection':
        return void state.cancelCollection();
      case 'cancel-package':
        return void state.cancelPackage();
    }
  };
}
