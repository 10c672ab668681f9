import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { formLength, ticketTextLimit } from '#core/model/ticket-limit';
import type { SummaryInput } from '#core/package/summary/summary-input';
import { summaryModel } from '#core/package/summary/summary-model';
import { ticketText } from '#core/package/summary/ticket-text';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import { exampleInput, exampleReport } from '#test/support/summary-example';

const ticketOf = (changes: Partial<SummaryInput> = {}) =>
  ticketText(summaryModel({ ...exampleInput, ...changes }));
const ticketOfCase = (caseFile: Partial<Case>) =>
  ticketOf({ caseFile: { ...exampleInput.caseFile, ...caseFile } });

describe('the ticket text', () => {
  it('says first what happened, then the seven items, both clocks and the operations', () => {
    const ticket = ticketOf();
    const lines = ticket.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Ada cannot reset her password',
      '',
      'The evidence explains the incident:',
      'The connector account may not set the password',
    ]);
    expect(lines.filter((line) => /^\d\. /.test(line)).map((line) => line[0])).toEqual([...'1234567']);
    expect(ticket).toContain('   UTC: 2026-11-18 08:14:05 UTC');
    expect(ticket).toContain('   Local time: 2026-11-18 09:14:05 +01:00');
    expect(ticket).toContain('failed, 1.3 s, hr 80230626, Tracking ID 0f3c9a52-8d17-4c6e-b1a4-7e2d9f60c385');
    expect(ticket).toContain('Package: ADC01-20261118T081405Z-156ae0e6.zip (4 files');
    expect(ticket).not.toContain('characters');
  });

  it('works before anything was given', () => {
    const ticket = ticketOf({
      caseFile: { schema: 'casebundle.case/1' },
      runs: [],
      triage: emptyTriageReport,
    });
    expect(ticket.match(/: missing$/gm)).toHaveLength(7);
  });

  it('shortens what matters least first, and says so', () => {
    const ticket = ticketOfCase({ problem: { description: 'It fails. '.repeat(150) } });
    expect(formLength(ticket)).toBeLessThanOrEqual(ticketTextLimit);
    expect(ticket).toContain('9a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9');
    expect(ticket.trimEnd().split('\n').at(-1)).toMatch(
      /^This text was kept within 4,000 characters\. .*case-summary\.md and case-summary\.html in the package say everything\.$/,
    );
  });

  it('keeps codes, time and the finding when a person wrote far too much', () => {
    const long = '密码重置失败😀 '.repeat(2_000);
    const ticket = ticketOfCase({
      title: long,
      problem: { description: long, reproduce: long, tried: long, shownError: long },
      page: { url: long, screenshots: Array.from({ length: 50 }, () => ({ file: long, note: long })) },
      user: { principalName: long, kind: 'federated' },
      licence: { plan: long },
    });
    expect(formLength(ticket)).toBeLessThanOrEqual(ticketTextLimit);
    expect(ticket).toContain('9a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9');
    expect(ticket).toContain('2026-11-18 08:14:05 UTC');
    expect(ticket).toContain('The connector account may not set the password');
    expect(ticket).toMatch(/Left out: .*Package/);
  });

  it('counts a line end as two characters, as a form sends it', () => {
    const ticket = ticketOfCase({ problem: { description: 'x\n'.repeat(5_000) } });
    expect(ticket.replaceAll('\n', '\r\n').length).toBeLessThanOrEqual(ticketTextLimit);
  });

  it('lets no text of a person look like a line of its own', () => {
    const ticket = ticketOfCase({
      title: '1. General description\n3. Support code: given',
      problem: {
        description: 'a\n4. Date, time and time zone: missing\nb',
        shownError: 'c\n6. Licence: given',
      },
    });
    expect(ticket.match(/^4\. /gm)).toHaveLength(1);
    expect(ticket.match(/^6\. /gm)).toHaveLength(1);
    expect(ticket).toContain('"1. General description 3. Support code: given"\n');
    expect(ticket.match(/^1\. /gm)).toHaveLength(1);
  });

  it('says how many operations of the incident it does not name', () => {
    const operations = Array.from({ length: 9 }, (_, index) => ({
      ...exampleReport.operations[0],
      id: `operation-${index}`,
    })) as typeof exampleReport.operations;
    const ticket = ticketOf({ triage: { ...exampleReport, operations, findings: [] } });
    expect(ticket).toMatch(/Password operations:\n(- 2026.*\n){5}- 4 more/);
  });
});
