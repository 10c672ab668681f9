import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { type UploadRoute, uploadRouteSchema } from '#core/case/case-schema';
import { enoughToFit, type RouteFit, routeFit } from '#core/case/fit-route';
import type { ComingFile } from '#core/model/coming-file';
import { english } from '#core/texts/en';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { Choice } from '../../ui/choice';
import { formatBytes, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';
import type { Coming } from './use-coming';

const routes = uploadRouteSchema.options.map((value) => ({
  value,
  label: text(`window.review.route.${value}`),
}));
/** So many suggestions are shown; the next ones come up when one of these is taken. */
const shownSuggestions = 5;

const useStyles = makeStyles({
  bar: { maxWidth: '480px' },
  fit: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** How the package will be handed over, whether it fits, and what to leave out when it does not. */
export function RouteSection({ files, choice, reasonOf }: Coming) {
  const styles = useStyles();
  const route = useApp((state) => state.caseFile.package?.route) ?? 'portal';
  const setRoute = useApp((state) => state.setRoute);
  const takeBack = useApp((state) => state.takeBack);
  const fit = routeFit(files, (file) => reasonOf(file) !== undefined, route);
  const { packedBytes, limitBytes, fits } = fit;
  return (
    <Section title={text('window.review.route')}>
      <div className={styles.fit}>
        <Choice
          vertical
          label={text('window.review.route.label')}
          options={routes}
          value={route}
          onChange={setRoute}
        />
        <Body1 aria-live="polite">{fitSentence(fit, route)}</Body1>
        {packedBytes === undefined || limitBytes === undefined ? null : (
          <ProgressBar
            className={styles.bar}
            thickness="large"
            value={Math.min(packedBytes / limitBytes, 1)}
            color={fits === false ? 'warning' : 'brand'}
            aria-label={text('window.review.fit.bar')}
            aria-valuetext={text('window.review.fit.share', {
              percent: Math.round((packedBytes / limitBytes) * 100),
            })}
          />
        )}
        {fits === false ? <MakeItFit fit={fit} /> : null}
        {choice.unknown.length === 0 ? null : (
          <Notice intent="warning">
            {text('window.review.unknown', { paths: choice.unknown.join(', ') })}{' '}
            <Button size="small" onClick={() => takeBack(choice.unknown)}>
              {text('window.review.unknown.forget')}
            </Button>
          </Notice>
        )}
      </div>
    </Section>
  );
}

function fitSentence({ packedBytes, limitBytes, fits }: RouteFit, route: UploadRoute): string {
  if (packedBytes === undefined) return text('window.review.fit.measuring');
  const size = formatBytes(packedBytes);
  if (route === 'exchange' || limitBytes === undefined) return text('window.review.fit.exchange', { size });
  return text(fits === false ? 'window.review.fit.tooLarge' : 'window.review.fit.fits', { size });
}

function MakeItFit({ fit }: { readonly fit: RouteFit }) {
  const table = useTableStyles();
  const leaveOut = useApp((state) => state.leaveOut);
  const enough = enoughToFit(fit);
  const saved = enough.reduce((sum, { packedBytes = 0 }) => sum + packedBytes, 0);
  const willFit = (fit.packedBytes ?? 0) - saved <= (fit.limitBytes ?? 0);
  const leave = (some: readonly ComingFile[]) =>
    leaveOut(
      some.flatMap(({ leaveOutAs }) => leaveOutAs ?? []),
      english['package.leaveOut.tooLarge'],
    );
  if (enough.length === 0) return <Notice intent="warning">{text('window.review.fit.never')}</Notice>;
  return (
    <>
      <div>
        <Button onClick={() => leave(enough)}>
          {text('window.review.fit.make', { count: formatNumber(enough.length) })}
        </Button>
      </div>
      {willFit ? null : <Notice intent="warning">{text('window.review.fit.never')}</Notice>}
      <table className={table.table}>
        <caption hidden>{text('window.review.fit.first')}</caption>
        <thead>
          <tr>
            <th className={table.head}>{text('window.review.fit.first')}</th>
            <th className={table.head}>{text('window.review.fit.why')}</th>
            <th className={table.head}>{text('window.review.fit.saves')}</th>
            <td className={table.head} />
          </tr>
        </thead>
        <tbody>
          {fit.suggested.slice(0, shownSuggestions).map((file) => (
            <tr key={file.path}>
              <th scope="row" className={table.cell}>
                {file.path}
              </th>
              <td className={table.cell}>{whyFirst(file)}</td>
              <td className={table.cell}>{formatBytes(file.packedBytes ?? 0)}</td>
              <td className={table.cell}>
                <Button
                  size="small"
                  icon={<SubtractCircle20Regular />}
                  aria-label={text('window.review.leaveOutOf', { path: file.path })}
                  onClick={() => leave([file])}
                >
                  {text('window.review.leaveOut.do')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function whyFirst({ purpose }: ComingFile): string {
  switch (purpose) {
    case 'whole-log':
      return text('window.review.fit.wholeLog');
    case 'log':
      return text('window.review.fit.log');
    case 'picture':
      return text('window.review.fit.picture');
    default:
      return text('window.review.fit.other');
  }
}
