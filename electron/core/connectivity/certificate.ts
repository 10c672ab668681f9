import type { DetailedPeerCertificate, PeerCertificate } from 'node:tls';

/** A certificate of the chain, the server's own first. */
export type ChainCertificate = {
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Hexadecimal digits, as Windows names a certificate in its registry. */
  readonly sha1: string;
  readonly sha256: string;
  readonly pem: string;
};

const mostCertificates = 10;

/** The chain from the server's certificate up, as far as it is known; the last one is the root where it issued itself. */
export function chainOf(server: DetailedPeerCertificate): readonly ChainCertificate[] {
  const chain: ChainCertificate[] = [];
  const seen = new Set<string>();
  let next: DetailedPeerCertificate | undefined = server;
  // An empty object stands for no certificate.
  while (next?.raw !== undefined && chain.length < mostCertificates && !seen.has(next.fingerprint256)) {
    seen.add(next.fingerprint256);
    chain.push({
      subject: nameOf(next.subject),
      issuer: nameOf(next.issuer),
      validFrom: next.valid_from,
      validTo: next.valid_to,
      sha1: next.fingerprint.replaceAll(':', ''),
      sha256: next.fingerprint256.replaceAll(':', '').toLowerCase(),
      pem: pemOf(next.raw),
    });
    next = next.issuerCertificate;
  }
  return chain;
}

/** The common name, else the organization, else all of it. */
function nameOf(name: PeerCertificate['subject'] | undefined): string {
  const parts = Object.entries(name ?? {}).map(([key, value]) => `${key}=${[value].flat().join('+')}`);
  return parts.join(', ').slice(0, 500);
}

function pemOf(raw: Buffer): string {
  const lines = raw.toString('base64').replace(/(.{64})(?=.)/g, '$1\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
