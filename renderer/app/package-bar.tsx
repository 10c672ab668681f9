import { Body1, Button } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { Notice } from '../ui/notice';
import { Bar } from './bar';

/** One sentence about the package, on every page of it, and the way out. */
export function PackageBar() {
  const notice = useApp((state) => state.notice);
  const dismissNotice = useApp((state) => state.dismissNotice);
  const leaveCase = useApp((state) => state.leaveCase);
  const sentence = useApp(({ opened }) => {
    if (opened === undefined || opened.defectCount === 0) return 'window.opened.bar';
    return opened.content === undefined ? 'window.opened.barNothing' : 'window.opened.barFailed';
  });
  return (
    <Bar
      notices={
        notice === undefined ? null : (
          <Notice intent="error" onDismiss={dismissNotice}>
            {notice}
          </Notice>
        )
      }
      sentence={<Body1>{text(sentence)}</Body1>}
      action={<Button onClick={() => void leaveCase()}>{text('window.opened.close')}</Button>}
    />
  );
}
