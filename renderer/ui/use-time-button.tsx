import { Button, Link } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { formatUtc } from './format';

type UseTimeProps = { readonly instant: string };

/** Makes the moment of what is looked at the time of the incident. */
export function UseTimeButton({ instant }: UseTimeProps) {
  const takeTime = useApp((state) => state.takeTime);
  return (
    <Button
      aria-label={text('window.time.useThisOf', { at: formatUtc(instant) })}
      onClick={() => takeTime(instant)}
    >
      {text('window.time.useThis')}
    </Button>
  );
}

/** The same within a table. */
export function UseTimeLink({ instant }: UseTimeProps) {
  const takeTime = useApp((state) => state.takeTime);
  return (
    <Link
      as="button"
      aria-label={text('window.time.useThisOf', { at: formatUtc(instant) })}
      onClick={() => takeTime(instant)}
    >
      {text('window.time.useThis')}
    </Link>
  );
}
