import { text } from '../../texts/text';
import { oneLine, shorten } from '../plain-text';
import type { SummaryDetail } from './details';
import type { Block, Detail, Section, SummaryDocument } from './document';
import { paragraph } from './document';
import { findingBlocks, findingsSection } from './findings-section';
import { coverageSection, notCollectedSection } from './logs-sections';
import { collectorsSection, filesSection, notesSections, verifySection } from './package-sections';
import type { SummaryItem, SummaryModel } from './summary-model';
import { operationsSection, timelineSection } from './timeline-sections';

/** Longest heading and value of the first screen, which must stay one screen. */
const headingLimit = 300;
const glanceLimit = 200;

/**
 * The summary in its order: what happened, what support asks for, what the evidence says and proves, what is missing,
 * the files. Markdown and HTML are two ways to write this one document.
 */
export function summaryDocument(model: SummaryModel): SummaryDocument {
  const { made } = model;
  return {
    title: shorten(oneLine(model.title), headingLimit),
    made:
      made === undefined
        ? undefined
        : [text('summary.made', { name: made.name, version: made.version }), ' ', { clock: made.at }],
    sections: [
      glanceSection(model),
      checklistSection(model),
      findingsSection(model),
      operationsSection(model),
      timelineSection(model),
      coverageSection(model),
      notCollectedSection(model),
      collectorsSection(model),
      filesSection(model),
      verifySection(model),
      ...notesSections(model),
    ],
  };
}

function glanceSection({ headline, glance, items }: SummaryModel): Section {
  const { finding, kind, words } = headline;
  const open = items.filter(({ state }) => state === 'missing' || state === 'not-available');
  return {
    id: 'what-happened',
    title: text('summary.section.glance'),
    blocks: [
      {
        kind: 'headline',
        tone: finding?.severity ?? (kind === 'nothing-read' ? 'warning' : 'information'),
        words,
        blocks: finding === undefined ? [] : findingBlocks(finding, 'short'),
      },
      ...(glance.length === 0
        ? []
        : [
            paragraph({ strong: text('summary.glance') }),
            {
              kind: 'details' as const,
              rows: glance.map((one) =>
                detailOf({ ...one, value: shorten(oneLine(one.value), glanceLimit) }),
              ),
            },
          ]),
      paragraph(
        { strong: text('summary.answered', { count: items.length - open.length, all: items.length }) },
        ' ',
        ...open.map(
          ({ title, state }, index) =>
            `${title}: ${text(`checklist.state.${state}`)}${index === open.length - 1 ? '.' : '; '}`,
        ),
      ),
    ],
  };
}

function checklistSection({ items }: SummaryModel): Section {
  return { id: 'checklist', title: text('summary.section.checklist'), blocks: items.map(itemBlock) };
}

function itemBlock({ number, title, state, origins, reason, details }: SummaryItem): Block {
  const rows: Block[] = details.length === 0 ? [] : [{ kind: 'details', rows: details.map(detailOf) }];
  return { kind: 'item', number, title, state, origins, blocks: [paragraph(reason), ...rows] };
}

function detailOf({ label, value, form }: SummaryDetail): Detail {
  switch (form) {
    case 'passage':
      return { label, values: [], passage: value };
    case 'name':
      return { label, values: [[{ name: value }]] };
    case 'words':
      return { label, values: [[value]] };
  }
}
