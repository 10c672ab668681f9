import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';

/** Leads back to the place that was left by a jump; nothing is shown where none was. */
export function BackButton() {
  const from = useApp((state) => state.trail.at(-1));
  const goBack = useApp((state) => state.goBack);
  if (from === undefined) return null;
  return (
    <div>
      <Button icon={<ArrowLeft20Regular />} onClick={goBack}>
        {text(`window.back.${from.view}`)}
      </Button>
    </div>
  );
}
