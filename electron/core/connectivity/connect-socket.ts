import { connect, type Socket } from 'node:net';

/** An error with a code like those of Node. */
export function endedWith(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * Connects to the first address that takes the connection, each in turn with an equal share of the time. Throws the error of
 * the last one. The socket is destroyed when the signal is aborted, also later.
 */
export async function connectSocket(
  addresses: readonly string[],
  port: number,
  { shareMs, signal }: { readonly shareMs: number; readonly signal: AbortSignal },
): Promise<{ readonly socket: Socket; readonly address: string }> {
  let last: unknown = endedWith('EADDRNOTAVAIL');
  for (const address of addresses) {
    try {
      return { socket: await connectOne(address, port, shareMs, signal), address };
    } catch (error) {
      if (signal.aborted) throw error;
      last = error;
    }
  }
  throw last;
}

function connectOne(address: string, port: number, limitMs: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port });
    const timer = setTimeout(() => socket.destroy(endedWith('ETIMEDOUT')), limitMs);
    const cancel = () => socket.destroy(endedWith('ABORTED'));
    const settle = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    };
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    socket.once('error', (error) => {
      settle();
      reject(error);
    });
    socket.once('connect', () => {
      settle();
      // Whoever reads next listens itself; an error in between must not end the program.
      socket.on('error', () => undefined);
      resolve(socket);
    });
  });
}

/** Reads until `isEnough` or the other side ends; at most `mostBytes`. Throws what the stream fails with. */
export function readUntil(
  socket: Pick<Socket, 'on' | 'off' | 'destroy' | 'pause' | 'resume'>,
  isEnough: (bytes: Buffer) => boolean,
  { mostBytes, signal }: { readonly mostBytes: number; readonly signal: AbortSignal },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0);
    const settle = (end: () => void) => {
      socket.off('data', take);
      socket.off('end', close);
      socket.off('close', close);
      socket.off('error', fail);
      signal.removeEventListener('abort', cancel);
      socket.pause();
      end();
    };
    const take = (part: Buffer) => {
      bytes = Buffer.concat([bytes, part.subarray(0, mostBytes - bytes.length)]);
      if (bytes.length >= mostBytes || isEnough(bytes)) settle(() => resolve(bytes));
    };
    const close = () => settle(() => resolve(bytes));
    const fail = (error: Error) => settle(() => reject(error));
    const cancel = () => {
      socket.destroy();
      fail(endedWith('ABORTED'));
    };
    socket.on('data', take);
    socket.on('end', close);
    socket.on('close', close);
    socket.on('error', fail);
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    else socket.resume();
  });
}
