import { Link } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { caseSecrets } from '#core/case/case-secrets';
import { type ChecklistItem, checklistItems } from '#core/model/checklist-item';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';

/** Names each item in which a password, token or key stands, before it is packed; empty where there is none. */
export function SecretSentence() {
  const caseFile = useDeferredValue(useApp((state) => state.caseFile));
  const show = useApp((state) => state.goTo);
  const secrets = useMemo(() => caseSecrets(caseFile), [caseFile]);
  const items = new Map<ChecklistItem | undefined, (typeof secrets)[number]>();
  for (const secret of secrets) {
    const item = itemOf(secret.field);
    if (!items.has(item)) items.set(item, secret);
  }
  return [...items].map(([item, { field, kind }]) => {
    const what = text(`paste.secret.${kind}`);
    return (
      <span key={field}>
        {' '}
        {item === undefined ? (
          text('window.secret.bar', { what })
        ) : (
          <Link inline onClick={() => show(item, field)}>
            {text('window.secret.barItem', { item: text(`window.view.${item}`), what })}
          </Link>
        )}
      </span>
    );
  });
}

/** The item of a field; undefined for the title. Notes on attachments stand with the page. */
function itemOf(field: string): ChecklistItem | undefined {
  const part = field.split('.')[0];
  if (part === 'incident') return 'time';
  return part === 'attachments' ? 'page' : checklistItems.find((item) => item === part);
}
