import { describe, expect, it } from 'vitest';
import { serialQueue } from '../../../electron/main/drafts/serial-queue';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('serialQueue', () => {
  it('runs tasks of one key in order and those of others beside them', async () => {
    const queue = serialQueue();
    const seen: string[] = [];
    const task = (name: string, ms: number) => async () => {
      await pause(ms);
      seen.push(name);
    };
    void queue.run('a', task('a1', 30));
    void queue.run('a', task('a2', 0));
    void queue.run('b', task('b1', 5));
    await queue.idle();
    expect(seen).toEqual(['b1', 'a1', 'a2']);
  });

  it('goes on after a task that failed', async () => {
    const queue = serialQueue();
    const failed = queue.run('a', async () => {
      throw new Error('no');
    });
    const next = queue.run('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('waits for what is added while it waits', async () => {
    const queue = serialQueue();
    let done = false;
    void queue.run('a', async () => {
      await pause(5);
      void queue.run('b', async () => {
        await pause(5);
        done = true;
      });
    });
    await queue.idle();
    expect(done).toBe(true);
  });
});
