import { PackageBar } from './package-bar';
import { PackageHeader } from './package-header';
import { ScreenFrame } from './screen-frame';
import { useItemKeys } from './use-item-keys';

/** An open package, read-only: the same views as those of a case, and nothing that could change it. */
export function PackageScreen() {
  useItemKeys();
  return <ScreenFrame header={<PackageHeader />} bar={<PackageBar />} />;
}
