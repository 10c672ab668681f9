import { makeStyles, tokens } from '@fluentui/react-components';

/** Lists of the overview: entries one below the other, each with a link and a quiet line. */
export const useEntryStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  link: { textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
