import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of the line above a case and above a package. */
export const useHeaderStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    minHeight: '48px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    flexShrink: 0,
    marginRight: tokens.spacingHorizontalS,
    // With text at 200 % in a small window the title and the buttons need the room.
    '@media (max-width: 480px)': { display: 'none' },
  },
  end: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginLeft: 'auto' },
});
