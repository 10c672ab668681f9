import {
  Caption1,
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { Add24Filled } from '@fluentui/react-icons/svg/add';
import { ArrowRight24Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Beaker24Regular } from '@fluentui/react-icons/svg/beaker';
import { BoxCheckmark24Regular } from '@fluentui/react-icons/svg/box-checkmark';
import type { JSX } from 'react';
import { type TextKey, text } from '#core/texts/text';
import { useApp } from '../../store/store-context';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  action: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
    textAlign: 'left',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      borderTopColor: tokens.colorNeutralStroke1Hover,
      borderRightColor: tokens.colorNeutralStroke1Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
      borderLeftColor: tokens.colorNeutralStroke1Hover,
    },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    }),
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  note: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
});

/** Four choices, one click each. */
export function StartActions() {
  const styles = useStyles();
  const startCase = useApp((state) => state.startCase);
  const startSample = useApp((state) => state.startSample);
  const openCase = useApp((state) => state.openCase);
  const choosePackage = useApp((state) => state.choosePackage);
  const latest = useApp((state) => state.drafts[0]);
  return (
    <div className={styles.grid}>
      <StartAction
        primary
        icon={<Add24Filled />}
        title="window.start.new"
        note={text('window.start.new.note')}
        onClick={() => startCase()}
      />
      <StartAction
        icon={<ArrowRight24Regular />}
        title="window.start.continue"
        note={
          latest === undefined
            ? text('window.start.continue.none')
            : latest.title === ''
              ? text('window.untitled')
              : latest.title
        }
        disabled={latest === undefined}
        onClick={() => {
          if (latest !== undefined) void openCase(latest.id);
        }}
      />
      <StartAction
        icon={<BoxCheckmark24Regular />}
        title="window.start.verify"
        note={text('window.start.verify.note')}
        onClick={() => void choosePackage()}
      />
      <StartAction
        icon={<Beaker24Regular />}
        title="window.start.sample"
        note={text('window.start.sample.note')}
        onClick={() => void startSample()}
      />
    </div>
  );
}

type StartActionProps = {
  readonly icon: JSX.Element;
  readonly title: TextKey;
  readonly note: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

function StartAction({ icon, title, note, primary = false, disabled = false, onClick }: StartActionProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      disabled={disabled}
      className={mergeClasses(styles.action, primary && styles.primary)}
      onClick={onClick}
    >
      <span aria-hidden="true">{icon}</span>
      <span className={styles.words}>
        <Subtitle2>{text(title)}</Subtitle2>
        <Caption1 dir="auto" className={styles.note}>
          {note}
        </Caption1>
      </span>
    </button>
  );
}
