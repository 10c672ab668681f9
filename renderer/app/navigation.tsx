import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { useChecklist } from '../store/use-checklist';
import { moveByArrows } from '../ui/move-by-arrows';
import { NavigationEntry } from './navigation-entry';
import { useNavigationGroups } from './navigation-groups';

const useStyles = makeStyles({
  root: {
    width: '256px',
    flexShrink: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'block',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
});

/** The checklist as navigation: what support asks for, what was found, what goes out. */
export function Navigation() {
  const styles = useStyles();
  const shown = useApp((state) => state.view);
  const states = useChecklist();
  const groups = useNavigationGroups();
  const all = groups.flatMap((group) => group.views);
  const entered = all.includes(shown) ? shown : all[0];
  const id = useId();
  return (
    <nav
      aria-label={text('window.navigation')}
      className={styles.root}
      onKeyDown={(event) => moveByArrows(event)}
    >
      {groups.map(({ title, views }) => (
        <div key={title ?? ''}>
          {title === undefined ? null : (
            <Caption1Strong as="h2" id={`${id}${title}`} className={styles.title}>
              {text(title)}
            </Caption1Strong>
          )}
          <ul
            {...(title === undefined ? {} : { 'aria-labelledby': `${id}${title}` })}
            className={styles.list}
          >
            {views.map((view) => (
              <li key={view}>
                <NavigationEntry
                  view={view}
                  state={states.find(({ item }) => item === view)?.state}
                  enters={view === entered}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
