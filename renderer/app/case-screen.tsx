import { BottomBar } from './bottom-bar';
import { Header } from './header';
import { ScreenFrame } from './screen-frame';
import { useCaseKeys } from './use-case-keys';
import { useItemKeys } from './use-item-keys';

/** The open case, with its next step in the bar. */
export function CaseScreen() {
  useItemKeys();
  useCaseKeys();
  return <ScreenFrame header={<Header />} bar={<BottomBar />} />;
}
