import {
  Button,
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type CalendarMove, calendarWeeks, moveDay } from '#core/case/calendar-weeks';
import { spokenLanguage, text } from '#core/texts/text';
import { firstWeekday } from './first-weekday';

type CalendarProps = {
  /** The day that stands in the field; undefined where none does. */
  readonly chosen: string | undefined;
  readonly today: string;
  readonly onPick: (day: string) => void;
};

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { margin: 0 },
  table: { borderCollapse: 'collapse' },
  weekday: {
    padding: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { padding: 0, textAlign: 'center' },
  day: {
    minWidth: '2.25rem',
    minHeight: '2.25rem',
    padding: 0,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    }),
  },
  dim: { color: tokens.colorNeutralForeground3 },
  today: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

const moves: Readonly<Record<string, readonly [CalendarMove, number]>> = {
  ArrowLeft: ['day', -1],
  ArrowRight: ['day', 1],
  ArrowUp: ['week', -1],
  ArrowDown: ['week', 1],
  PageUp: ['month', -1],
  PageDown: ['month', 1],
};

/** A month to pick a day from: arrow keys go by day and week, Page Up and Page Down by month, with Shift by year. */
export function Calendar({ chosen, today, onPick }: CalendarProps) {
  const styles = useStyles();
  const [cursor, setCursor] = useState(chosen ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(true);
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${cursor}"]`)?.focus();
    moved.current = false;
  }, [cursor]);

  const press = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    moved.current = true;
    const [by, count] = move;
    setCursor(moveDay(cursor, by === 'month' && event.shiftKey ? 'year' : by, count));
  };
  const language = spokenLanguage();
  const inUtc = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
  const weeks = calendarWeeks(cursor, firstWeekday());
  return (
    <div>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={text('window.calendar.before')}
          onClick={() => setCursor(moveDay(cursor, 'month', -1))}
        />
        <Subtitle2 as="h2" className={styles.title} aria-live="polite">
          {inUtc(cursor, { month: 'long', year: 'numeric' })}
        </Subtitle2>
        <Button
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={text('window.calendar.next')}
          onClick={() => setCursor(moveDay(cursor, 'month', 1))}
        />
      </div>
      <table ref={grid} className={styles.table} aria-label={text('window.calendar')} onKeyDown={press}>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th
                key={day}
                scope="col"
                className={styles.weekday}
                aria-label={inUtc(day, { weekday: 'long' })}
              >
                {inUtc(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className={styles.cell}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === cursor ? 0 : -1}
                    aria-label={inUtc(day, { dateStyle: 'full' })}
                    aria-pressed={day === chosen}
                    {...(day === today ? { 'aria-current': 'date' as const } : {})}
                    className={mergeClasses(
                      styles.day,
                      (day.slice(0, 7) !== cursor.slice(0, 7) || day > today) && styles.dim,
                      day === today && styles.today,
                      day === chosen && styles.chosen,
                    )}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
