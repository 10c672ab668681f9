import { text } from '#core/texts/text';
import type { WorthAdding } from '#core/triage/worth-adding';
import type { AppState } from './app-store';

/** What is worth adding in words: what it is, and why support wants it. */
export type WorthWords = { readonly what: string; readonly why: string };

/** The words for something that is worth adding. */
export function worthWords(worth: WorthAdding): WorthWords {
  switch (worth.kind) {
    case 'field': {
      const { field, item, isMissing } = worth;
      return { what: text(`worth.${field}`), why: isMissing ? text(`worth.why.${item}`) : whyBetter(field) };
    }
    case 'wrong':
      return {
        what: text('window.bar.toCorrect', { item: text(`window.view.${worth.item}`) }),
        why: text('worth.why.wrong'),
      };
    case 'server':
      return { what: text('worth.server', worth), why: text('worth.why.server') };
    case 'host': {
      const { host, log } = worth;
      return { what: text(log ? 'worth.host.log' : 'worth.host', { host }), why: text('worth.why.host') };
    }
    case 'coverage':
      return { what: text('worth.coverage', worth), why: `${text(`window.verdict.${worth.verdict}`)}.` };
    case 'finding':
      return { what: worth.check, why: text('worth.why.finding') };
  }
}

function whyBetter(field: Extract<WorthAdding, { kind: 'field' }>['field']): string {
  switch (field) {
    case 'page.screenshots':
    case 'problem.shownError':
    case 'problem.reproduce':
    case 'problem.tried':
      return text(`worth.why.${field}`);
    case 'page.url':
      return text('worth.why.page');
    default:
      return '';
  }
}

/** Leads to where something is added or looked at. */
export function goToWorth(worth: WorthAdding, { goTo, jump }: Pick<AppState, 'goTo' | 'jump'>): void {
  if (worth.kind === 'finding') jump({ view: 'findings', finding: worth.index }, { view: 'overview' });
  else goTo(worth.item, 'field' in worth ? worth.field : undefined);
}
