import type { MadePackage } from '#contract/shapes';
import { text } from '#core/texts/text';
import { formatBytes, formatLocal, formatNumber } from '../../ui/format';
import { ValueRows } from '../../ui/value-rows';

/** Path, size, SHA-256 and time of the package; what is long can be copied. */
export function PackageFacts({ made }: { readonly made: MadePackage }) {
  const { path, sha256, sizeBytes, madeAt } = made;
  const sizes = { size: formatBytes(sizeBytes), bytes: formatNumber(sizeBytes) };
  return (
    <ValueRows
      rows={[
        { name: text('window.package.path'), value: path, isExact: true },
        { name: text('window.package.sha256'), value: sha256, isExact: true },
        { name: text('window.size'), value: text('window.package.sizeExact', sizes) },
        { name: text('window.package.madeAt'), value: formatLocal(madeAt) },
      ]}
    />
  );
}
