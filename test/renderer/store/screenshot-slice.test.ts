import { expect, it } from 'vitest';
import { problem } from '#core/model/problem';
import { failure, success } from '#core/model/result';
import { openStore } from '../../support/render-app';

const refusal = (name: string) => problem('attachment-unreadable', `${name} is no picture.`, name);

it('takes the good ones of several chosen pictures and names every other one', async () => {
  const { fake, store } = await openStore();
  fake.answer({
    'screenshot:choose': () =>
      success({
        added: [{ file: 'a.png' }, { file: 'b.png' }],
        refused: [refusal('c.png'), refusal('d.png')],
      }),
  });
  await store.getState().chooseScreenshots();
  expect(store.getState().caseFile.page?.screenshots).toHaveLength(2);
  expect(store.getState().notice).toBe('c.png is no picture.\nd.png is no picture.');
});

it('names every dropped picture that was refused, and forgets that with the next ones', async () => {
  const { fake, store } = await openStore();
  fake.answer({
    'screenshot:add': ({ name }: { name: string }) =>
      name.startsWith('bad')
        ? failure('attachment-unreadable', `${name} is no picture.`, name)
        : success({ file: name }),
  });
  // jsdom's files cannot be read.
  const file = (name: string) =>
    Object.assign(new File(['x'], name), { arrayBuffer: async () => new ArrayBuffer(1) });
  await store.getState().addScreenshots([file('bad-1.png'), file('good.png'), file('bad-2.png')]);
  expect(store.getState().caseFile.page?.screenshots).toEqual([{ file: 'good.png' }]);
  expect(store.getState().notice).toBe('bad-1.png is no picture.\nbad-2.png is no picture.');
  await store.getState().addScreenshots([file('next.png')]);
  expect(store.getState().notice).toBeUndefined();
});
