import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Navigation20Regular } from '@fluentui/react-icons/svg/navigation';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { useChecklist } from '../store/use-checklist';
import type { View } from '../store/views';
import { StateIcon, StateMark } from '../ui/state-mark';
import { itemNumber, useNavigationGroups } from './navigation-groups';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  steps: { marginLeft: 'auto', display: 'flex' },
});

/** The left side as a menu at the top, for narrow windows and large text. */
export function FoldedNavigation() {
  const styles = useStyles();
  const view = useApp((state) => state.view);
  const show = useApp((state) => state.show);
  const states = useChecklist();
  const state = states.find(({ item }) => item === view)?.state;
  const groups = useNavigationGroups();
  const all = groups.flatMap((group) => group.views);
  const before = all[all.indexOf(view) - 1];
  const after = all[all.indexOf(view) + 1];
  return (
    <nav aria-label={text('window.navigation')} className={styles.root}>
      <Menu hasIcons>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<Navigation20Regular />}>
            {nameOf(view)}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {groups.map((group) => (
              <MenuGroup key={group.title ?? ''}>
                {group.title === undefined ? null : <MenuGroupHeader>{text(group.title)}</MenuGroupHeader>}
                {group.views.map((entry) => {
                  const entryState = states.find(({ item }) => item === entry)?.state;
                  return (
                    <MenuItem
                      key={entry}
                      {...(entryState === undefined
                        ? {}
                        : {
                            icon: <StateIcon state={entryState} />,
                            secondaryContent: text(`window.state.${entryState}`),
                          })}
                      onClick={() => show(entry)}
                    >
                      {nameOf(entry)}
                    </MenuItem>
                  );
                })}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {state === undefined ? null : <StateMark state={state} />}
      <div className={styles.steps}>
        <StepButton to={before} show={show} label={text('window.previous')} icon={<ChevronLeft20Regular />} />
        <StepButton to={after} show={show} label={text('window.next')} icon={<ChevronRight20Regular />} />
      </div>
    </nav>
  );
}

function nameOf(view: View): string {
  const number = itemNumber(view);
  const name = text(`window.view.${view}`);
  return number === undefined ? name : `${number} ${name}`;
}

type StepButtonProps = {
  readonly to: View | undefined;
  readonly show: (view: View) => void;
  readonly label: string;
  readonly icon: React.JSX.Element;
};

function StepButton({ to, show, label, icon }: StepButtonProps) {
  return (
    <Button
      appearance="subtle"
      icon={icon}
      disabled={to === undefined}
      aria-label={to === undefined ? label : `${label}: ${nameOf(to)}`}
      onClick={() => {
        if (to !== undefined) show(to);
      }}
    />
  );
}
