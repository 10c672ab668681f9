import type { Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { text } from '../texts/text';
import { type ChainCertificate, chainOf } from './certificate';
import { endedWith } from './connect-socket';

export type Handshake = {
  readonly socket: TLSSocket;
  readonly protocol: string;
  readonly cipher: string;
  readonly certificates: readonly ChainCertificate[];
  /** Who vouches for the certificate. */
  readonly trust: string;
  /** Why the certificate is not verified; absent where it is. */
  readonly distrust?: string;
};

/**
 * TLS 1.2 or newer with a host over a connection that is there. The handshake is made whatever the certificate is, so that it can be
 * shown; whether it is verified stands in the answer. Throws the error of the handshake.
 */
export function shakeHands(
  socket: Socket,
  host: string,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<Handshake> {
  return new Promise((resolve, reject) => {
    const trusted = ca === undefined ? {} : { ca };
    const secure = connect({
      socket,
      servername: host,
      minVersion: 'TLSv1.2',
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: false,
      ...trusted,
    });
    const cancel = () => secure.destroy(endedWith('ABORTED'));
    const settle = (end: () => void) => {
      signal.removeEventListener('abort', cancel);
      end();
    };
    signal.addEventListener('abort', cancel, { once: true });
    secure.on('error', (error) => settle(() => reject(error)));
    secure.once('close', () => settle(() => reject(endedWith('CLOSED'))));
    secure.once('secureConnect', () => settle(() => resolve(handshakeOf(secure, host))));
  });
}

function handshakeOf(secure: TLSSocket, host: string): Handshake {
  const certificates = chainOf(secure.getPeerCertificate(true));
  const { subject = '', issuer = '' } = certificates[0] ?? {};
  const values = { host, subject, issuer, root: certificates.at(-1)?.issuer ?? '' };
  const reason = secure.authorized ? undefined : String(secure.authorizationError ?? 'UNKNOWN');
  return {
    socket: secure,
    protocol: secure.getProtocol() ?? '',
    cipher: secure.getCipher().name,
    certificates,
    trust: text('connectivity.ok.certificate', values),
    ...(reason === undefined ? {} : { distrust: text(distrustKey(reason), { ...values, reason }) }),
  };
}

/** Source of the codes: nodejs.org/api/tls.html, X509 certificate error codes. */
function distrustKey(reason: string) {
  switch (reason) {
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return 'connectivity.failed.certificateTime';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'connectivity.failed.certificateName';
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return 'connectivity.failed.certificateIssuer';
    default:
      return 'connectivity.failed.certificate';
  }
}
