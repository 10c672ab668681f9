import { text } from '../../texts/text';
import { formatNumber, oneLine, shorten, withoutControls } from '../plain-text';
import type { SummaryItem, SummaryModel } from './summary-model';
import {
  coverageLines,
  findingLines,
  headlineLines,
  notCollectedLines,
  operationLines,
  standing,
} from './ticket-lines';

/** A part of the ticket text: in full, shorter and shorter, and at last (where it may go) empty. */
export type TicketPart = {
  readonly name: string;
  /** 0 stays longest. */
  readonly rank: number;
  readonly levels: readonly string[];
};

/** All parts in the order in which they are read. What stays to the end is bounded so that it always fits. */
export function ticketParts(model: SummaryModel): readonly TicketPart[] {
  const { title, items, fileName, files } = model;
  const inPackage =
    fileName === undefined
      ? ''
      : text('summary.ticket.package', {
          fileName: shorten(fileName, 120),
          count: formatNumber(files.length),
        });
  return [
    { name: text('summary.ticket.title'), rank: 0, levels: [standing(title, 300), standing(title, 120)] },
    {
      name: text('summary.section.glance'),
      rank: 1,
      levels: [headlineLines(model, 600), headlineLines(model, 220), headlineLines(model, 90)],
    },
    ...items.map((item) => itemPart(item, model)),
    {
      name: text('summary.section.findings'),
      rank: 9,
      levels: [findingLines(model, 8, 300), findingLines(model, 4, 120), ''],
    },
    {
      name: text('summary.section.operations'),
      rank: 10,
      levels: [operationLines(model, 5), operationLines(model, 2), ''],
    },
    {
      name: text('summary.section.coverage'),
      rank: 11,
      levels: [coverageLines(model, 6, 300), coverageLines(model, 3, 100), ''],
    },
    {
      name: text('summary.section.notCollected'),
      rank: 12,
      levels: [notCollectedLines(model, 8, 240), notCollectedLines(model, 4, 80), ''],
    },
    { name: text('summary.ticket.files'), rank: 13, levels: [inPackage, ''] },
  ];
}

/** How long the values of an item are at each level, and how many lines it has. */
const itemLevels = [
  { passage: 2_000, value: 500, lines: 40 },
  { passage: 700, value: 200, lines: 12 },
  { passage: 300, value: 90, lines: 8 },
  { passage: 110, value: 60, lines: 6 },
] as const;

/** Codes and time are what support cannot work without; the free texts give way before them. */
const itemRanks = { codes: 2, time: 3, user: 4, problem: 5, page: 6, evidence: 7, licence: 8 } as const;

function itemPart(item: SummaryItem, model: SummaryModel): TicketPart {
  const heading = `${item.number}. ${item.title}: ${text(`checklist.state.${item.state}`)}`;
  const levels = itemLevels.map(({ passage, value, lines }) => {
    const rows = item.state === 'missing' || item.state === 'not-available' ? [] : rowsOf(item, model);
    const body = rows
      .slice(0, lines)
      .map(({ label, value: words, form }) =>
        form === 'passage'
          ? `   ${label}:\n${indented(words, passage)}`
          : `   ${label}: ${line(words, value)}`,
      );
    const reason = body.length === 0 ? [`   ${line(item.reason, value)}`] : [];
    return [heading, ...reason, ...body].join('\n');
  });
  return { name: item.title, rank: itemRanks[item.item], levels };
}

/** Items whose reason says it all have no rows. */
function rowsOf({ item, reason, details }: SummaryItem, { glance }: SummaryModel): SummaryItem['details'] {
  switch (item) {
    case 'problem':
    case 'page':
    case 'codes':
    case 'time':
      return details;
    case 'user':
    case 'licence':
      return [];
    case 'evidence': {
      const named = [
        'summary.server',
        'package.fact.connect.version',
        'package.fact.service.adsync.state',
      ] as const;
      const labels = named.map((key) => text(key));
      const rows = glance.filter(({ label }) => labels.includes(label));
      return [{ label: text('summary.column.log'), value: reason, form: 'words' }, ...rows];
    }
  }
}

function line(value: string, limit: number): string {
  return shorten(oneLine(value), limit);
}

/** Free text, every line indented, so that none looks like a line of this text. */
function indented(value: string, limit: number): string {
  return shorten(withoutControls(value).trim(), limit)
    .split('\n')
    .map((one) => `      ${one.trim()}`.trimEnd())
    .join('\n');
}
