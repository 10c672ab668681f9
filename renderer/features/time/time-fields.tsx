import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { localTimeAt, resolveIncidentTime } from '#core/case/incident-time';
import { resolveTimeZone } from '#core/case/time-zone';
import { spokenLanguage, text } from '#core/texts/text';
import { type TypedTime, typedTime, withTypedTime } from '../../store/case-parts';
import { localZone } from '../../store/local-zone';
import { useApp } from '../../store/store-context';
import { usePresent } from '../../store/use-present';
import { Fields } from '../../ui/fields';
import { Notice } from '../../ui/notice';
import { SuggestInput } from '../../ui/suggest-input';
import { TextInput } from '../../ui/text-input';
import { useTypedText } from '../../ui/use-typed-text';
import { CalendarButton } from './calendar-button';
import { ClockButton } from './clock-button';
import { afterTyping, eitherDay } from './typed-fields';
import { suggestZones } from './zone-suggestions';

const useStyles = makeStyles({
  zone: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
  own: { alignSelf: 'start' },
});

/** Longer than any date with its weekday and zone. */
const longestTyped = 100;

/** Date, time and zone, typed in any usual form or picked; a whole moment in one field fills the others. */
export function TimeFields() {
  const styles = useStyles();
  const incident = useApp((state) => state.caseFile.incident);
  const changeCase = useApp((state) => state.changeCase);
  const nowMs = usePresent(60_000);
  const stored = typedTime(incident);
  const problems = useMemo(() => fieldProblems(typedTime(incident)), [incident]);
  const today = dayIn(stored.timeZone, nowMs);
  const either = problems.date === undefined ? undefined : eitherDay(stored.date, today);
  const fields = {
    date: useTypedText(stored.date),
    time: useTypedText(stored.time),
    timeZone: useTypedText(stored.timeZone),
  };

  const set = (part: keyof TypedTime, next: TypedTime) =>
    changeCase((caseFile) => withTypedTime(caseFile, next), { view: 'time', field: `incident.${part}` });
  const change = (part: keyof TypedTime, value: string) => {
    const next = afterTyping(stored, part, value, today);
    const kept = typedTime(withTypedTime({ schema: 'casebundle.case/1' }, next).incident);
    fields[part].type(value, kept[part]);
    set(part, next);
  };
  const leave = (part: keyof TypedTime) => {
    if (problems[part] === undefined) fields[part].settle();
  };

  return (
    <>
      <Fields row>
        <TextInput
          label={text('window.time.date')}
          name="incident.local"
          placeholder={text('window.time.date.placeholder')}
          hint={text('window.time.date.hint')}
          value={fields.date.shown}
          maxLength={longestTyped}
          problem={either === undefined ? problems.date : undefined}
          after={
            <CalendarButton
              chosen={/^\d{4}-\d{2}-\d{2}$/.test(stored.date) ? stored.date : undefined}
              today={today}
              onPick={(date) => set('date', { ...stored, date })}
            />
          }
          onChange={(value) => change('date', value)}
          onBlur={() => leave('date')}
        />
        <TextInput
          label={text('window.time.time')}
          placeholder={text('window.time.time.placeholder')}
          hint={text('window.time.time.hint')}
          value={fields.time.shown}
          maxLength={longestTyped}
          problem={problems.time}
          after={<ClockButton onPick={(time) => set('time', { ...stored, time })} />}
          onChange={(value) => change('time', value)}
          onBlur={() => leave('time')}
        />
      </Fields>
      {either === undefined ? null : (
        <Notice
          intent="warning"
          action={either.map((date) => (
            <Button key={date} size="small" onClick={() => set('date', { ...stored, date })}>
              {dayWords(date)}
            </Button>
          ))}
        >
          {text('window.time.date.either', { date: stored.date })}
        </Notice>
      )}
      <div className={styles.zone}>
        <SuggestInput
          label={text('window.time.zone')}
          name="incident.timeZone"
          hint={text('window.time.zone.hint')}
          value={fields.timeZone.shown}
          maxLength={longestTyped}
          problem={problems.timeZone}
          suggest={(words) => suggestZones(words, dayOf(stored.date, nowMs))}
          onChange={(value) => change('timeZone', value)}
          onBlur={() => leave('timeZone')}
        />
        {stored.timeZone === '' ? (
          <Link as="button" className={styles.own} onClick={() => change('timeZone', localZone())}>
            {text('window.time.useLocalZone', { zone: localZone() })}
          </Link>
        ) : null}
      </div>
    </>
  );
}

/** The day on the clocks of a zone, of this computer's where it is not known. */
function dayIn(timeZone: string, nowMs: number): string {
  const given = resolveTimeZone(timeZone);
  const zone = given.ok ? given : resolveTimeZone(localZone());
  const now = new Date(nowMs).toISOString();
  return zone.ok ? localTimeAt(now, zone.value).slice(0, 10) : now.slice(0, 10);
}

/** The day whose offsets are shown beside the zones: the one typed, else today. */
function dayOf(date: string, nowMs: number): string {
  const noonMs = Date.parse(`${date}T12:00:00Z`);
  return new Date(Number.isNaN(noonMs) ? nowMs : noonMs).toISOString();
}

/** A day that nobody misreads: `12 November 2026`. */
function dayWords(date: string): string {
  const language = spokenLanguage();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
}

type FieldProblems = { readonly [part in keyof TypedTime]: string | undefined };

/** What is wrong with each field, once it has something in it; an unfinished rest is not blamed. */
function fieldProblems({ date, time, timeZone }: TypedTime): FieldProblems {
  const isWrong = (local: string, zone: string, code: string) => {
    const resolved = resolveIncidentTime({ local, timeZone: zone });
    return resolved.kind === 'invalid' && resolved.problem.code === code;
  };
  const wrongDate = date !== '' && isWrong(`${date}T12:00`, 'UTC', 'local-time-invalid');
  const wrongTime = time !== '' && isWrong(`2026-01-15T${time}`, 'UTC', 'local-time-invalid');
  const wrongZone = timeZone !== '' && isWrong('2026-01-15T12:00', timeZone, 'unknown-time-zone');
  return {
    date: wrongDate ? text('window.time.date.wrong') : undefined,
    time: wrongTime ? text('window.time.time.wrong') : undefined,
    timeZone: wrongZone ? text('window.time.zone.wrong') : undefined,
  };
}
