import {
  makeStyles,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOut20Regular } from '@fluentui/react-icons/svg/zoom-out';
import { text } from '#core/texts/text';
import { lengthOf, shortestSpanMs } from './span';
import type { Timeline } from './use-timeline';

const useStyles = makeStyles({
  word: { minWidth: 'auto' },
  root: { display: 'flex', flexWrap: 'wrap', padding: 0, gap: tokens.spacingHorizontalXXS },
});

/** What the keys do to the timeline, for the mouse. */
export function TimelineToolbar({ timeline }: { readonly timeline: Timeline }) {
  const styles = useStyles();
  const { span, whole, view, walk, hasIncident } = timeline;
  const isWhole = lengthOf(span) >= lengthOf(whole);
  const isClosest = lengthOf(span) <= shortestSpanMs;
  return (
    <Toolbar aria-label={text('window.timeline.tools')} size="small" className={styles.root}>
      <Tooltip content={text('window.timeline.zoomIn')} relationship="label">
        <ToolbarButton icon={<ZoomIn20Regular />} disabled={isClosest} onClick={() => view('zoom-in')} />
      </Tooltip>
      <Tooltip content={text('window.timeline.zoomOut')} relationship="label">
        <ToolbarButton icon={<ZoomOut20Regular />} disabled={isWhole} onClick={() => view('zoom-out')} />
      </Tooltip>
      <Tooltip content={text('window.timeline.fitAll.hint')} relationship="description">
        <ToolbarButton className={styles.word} disabled={isWhole} onClick={() => view('fit-all')}>
          {text('window.timeline.fitAll')}
        </ToolbarButton>
      </Tooltip>
      <Tooltip content={text('window.timeline.fitIncident.hint')} relationship="description">
        <ToolbarButton className={styles.word} disabled={!hasIncident} onClick={() => view('fit-incident')}>
          {text('window.timeline.fitIncident')}
        </ToolbarButton>
      </Tooltip>
      <ToolbarDivider />
      <Tooltip content={text('window.timeline.previous')} relationship="label">
        <ToolbarButton icon={<ChevronLeft20Regular />} onClick={() => walk('previous')} />
      </Tooltip>
      <Tooltip content={text('window.timeline.next')} relationship="label">
        <ToolbarButton icon={<ChevronRight20Regular />} onClick={() => walk('next')} />
      </Tooltip>
    </Toolbar>
  );
}
