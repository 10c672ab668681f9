import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { text } from '../texts/text';
import { askRelay } from './ask-relay';
import type { ChainCertificate } from './certificate';
import { connectSocket } from './connect-socket';
import { type Attempt, attempt, type Network } from './network';
import { openTunnel } from './open-tunnel';
import type { RelayTarget } from './relay-target';
import type { Route } from './route';
import { shakeHands } from './shake-hands';
import { failureSentence } from './step-sentences';

/** In their order. `proxy` is there on the way through one alone, whose name and port the first two are then about. */
export const stepNames = ['name', 'connect', 'proxy', 'tls', 'certificate', 'answer'] as const;
export type StepName = (typeof stepNames)[number];

export type RouteStep = {
  readonly step: StepName;
  readonly ok: boolean;
  readonly durationMs: number;
  readonly sentence: string;
  /** It failed for its time was over. */
  readonly timedOut: boolean;
};

/** What one way to a host came to. */
export type RouteCheck = {
  readonly route: Route;
  /** Every step did what it should. */
  readonly reaches: boolean;
  readonly steps: readonly RouteStep[];
  readonly addresses: readonly string[];
  readonly protocol?: string;
  readonly cipher?: string;
  readonly certificates: readonly ChainCertificate[];
  readonly status?: number;
  /** What came over the line, as it came. */
  readonly raw: readonly string[];
};

/**
 * Tests a way to a host step by step and stops at the first that fails. Nothing of the user or the case is sent, no credentials to
 * anybody, and no request past a certificate that is not verified.
 */
export async function checkRoute(
  target: RelayTarget,
  route: Route,
  { network, signal }: { readonly network: Network; readonly signal: AbortSignal },
): Promise<RouteCheck> {
  const steps: RouteStep[] = [];
  const raw: string[] = [];
  const seen: { -readonly [K in keyof RouteCheck]?: RouteCheck[K] } = {};
  const { limitsMs } = network;
  const near = route.via === 'proxy' ? route : { host: target.host, port: network.port };
  const values = { host: target.host, port: network.port, near: near.host, nearPort: near.port };
  let socket: Socket | undefined;
  let secure: TLSSocket | undefined;

  const add = (step: StepName, ok: boolean, durationMs: number, sentence: string, timedOut = false) => {
    steps.push({ step, ok, durationMs, sentence, timedOut });
    return ok;
  };
  /** Adds the step and gives its value; nothing where it failed. */
  const take = <Value>(step: StepName, done: Attempt<Value>, sentence: (value: Value) => string) => {
    if (done.ok) {
      add(step, true, done.durationMs, sentence(done.value));
      return done.value;
    }
    const seconds = Math.round(limitsMs[step === 'certificate' ? 'tls' : step] / 1000);
    const why = failureSentence(step, done, { ...values, seconds });
    add(step, false, done.durationMs, why, done.reason === 'timed-out');
    return undefined;
  };

  const walk = async (): Promise<boolean> => {
    const addresses = take(
      'name',
      await attempt(limitsMs.name, signal, async () => {
        const found = await network.resolve(near.host);
        if (found.length === 0) throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' });
        return found.slice(0, 4);
      }),
      (found) => text('connectivity.ok.name', { near: near.host, addresses: found.join(', ') }),
    );
    if (addresses === undefined) return false;
    seen.addresses = addresses;
    const shareMs = Math.max(1, Math.floor(limitsMs.connect / addresses.length));
    const connected = take(
      'connect',
      await attempt(limitsMs.connect + 100, signal, (stop) =>
        connectSocket(addresses, near.port, { shareMs, signal: stop }),
      ),
      ({ address }) => text('connectivity.ok.connect', { address, port: near.port }),
    );
    if (connected === undefined) return false;
    socket = connected.socket;
    if (route.via === 'proxy') {
      const tunnel = await attempt(limitsMs.proxy, signal, (stop) =>
        openTunnel(connected.socket, target.host, network.port, stop),
      );
      if (tunnel.ok) raw.push(tunnel.value.text);
      if (tunnel.ok && tunnel.value.refusal !== undefined) {
        return add('proxy', false, tunnel.durationMs, tunnel.value.refusal);
      }
      if (take('proxy', tunnel, () => text('connectivity.ok.proxy', values)) === undefined) return false;
    }
    const shaken = await attempt(limitsMs.tls, signal, (stop) =>
      shakeHands(connected.socket, target.host, network.ca, stop),
    );
    const tls = take('tls', shaken, ({ protocol, cipher }) =>
      text('connectivity.ok.tls', { protocol, cipher }),
    );
    if (tls === undefined) return false;
    secure = tls.socket;
    Object.assign(seen, { protocol: tls.protocol, cipher: tls.cipher, certificates: tls.certificates });
    raw.push(...tls.certificates.map(({ subject, pem }) => `${subject}\n${pem}`));
    if (!add('certificate', tls.distrust === undefined, 0, tls.distrust ?? tls.trust)) return false;
    const asked = await attempt(limitsMs.answer, signal, (stop) => askRelay(tls.socket, target, stop));
    const answer = take('answer', asked, ({ sentence }) => sentence);
    if (answer === undefined) return false;
    seen.status = answer.status;
    raw.push(answer.text);
    return true;
  };

  try {
    const reaches = await walk();
    return { route, addresses: [], certificates: [], ...seen, reaches, steps, raw };
  } finally {
    secure?.destroy();
    socket?.destroy();
  }
}
