import { expect, it } from 'vitest';
import { checklistStates } from '#core/case/checklist-states';
import { emptyCase } from '#core/case/empty-case';
import { itemAnswers } from '#core/case/item-answers';

it('answers each item in one line: with what was written, or with how it stands', () => {
  const described = { ...emptyCase, problem: { description: '  It failed.\n\nTwice. ' } };
  const [first, second] = itemAnswers(described, checklistStates(described, []));
  expect(first).toMatchObject({ item: 'problem', state: 'given', answer: 'It failed. Twice.' });
  expect(second).toMatchObject({
    item: 'page',
    state: 'missing',
    answer: 'Neither the URL of the page nor a screenshot is given.',
  });
});

it('cuts a long description between letters', () => {
  const described = { ...emptyCase, problem: { description: '\u{1F511}'.repeat(1_000) } };
  const [first] = itemAnswers(described, checklistStates(described, []));
  expect([...(first?.answer ?? '')]).toHaveLength(300);
  expect(first?.answer.endsWith('\u{1F511}…')).toBe(true);
});
