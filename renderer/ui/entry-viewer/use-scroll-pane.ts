import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  pane: {
    maxHeight: '60vh',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The look of a pane in which the content of a file scrolls. */
export function useScrollPane(): string {
  return useStyles().pane;
}
