import { Button, Text, Tooltip } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { AppMenu } from './app-menu';
import { SaveMark } from './save-mark';
import { TitleField } from './title-field';
import { useHeaderStyles } from './use-header-styles';

export function Header() {
  const styles = useHeaderStyles();
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  const leaveCase = useApp((state) => state.leaveCase);
  const running = useApp((state) => state.live !== undefined || state.packing !== undefined);
  const canUndo = useApp((state) => state.history.past.length > 0);
  const canRedo = useApp((state) => state.history.future.length > 0);
  return (
    <header className={styles.root}>
      <Text weight="semibold" className={styles.product}>
        {text('window.product')}
      </Text>
      <TitleField />
      <div className={styles.end}>
        <SaveMark />
        <Tooltip content={text('window.undo')} relationship="label">
          <Button appearance="subtle" icon={<ArrowUndo20Regular />} disabled={!canUndo} onClick={undo} />
        </Tooltip>
        <Tooltip content={text('window.redo')} relationship="label">
          <Button appearance="subtle" icon={<ArrowRedo20Regular />} disabled={!canRedo} onClick={redo} />
        </Tooltip>
        <Button
          appearance="subtle"
          disabled={running}
          {...(running ? { title: text('window.cases.running') } : {})}
          onClick={() => void leaveCase()}
        >
          {text('window.cases')}
        </Button>
        <AppMenu />
      </div>
    </header>
  );
}
