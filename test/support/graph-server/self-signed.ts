import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type Certificate = { readonly key: string; readonly cert: string };

/** A certificate for a host that is its own authority, valid from 2020 to 2049 unless told. */
export function selfSignedCertificate(host = 'localhost', untilYear = 49): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const der = certificateOf(privateKey, spki, { host, untilYear });
  const lines = der.toString('base64').replaceAll(/(.{64})/g, '$1\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.trimEnd()}\n-----END CERTIFICATE-----\n`,
  };
}

/** RFC 5280 section 4.1. */
function certificateOf(
  key: KeyObject,
  publicKey: Buffer,
  { host, untilYear }: { readonly host: string; readonly untilYear: number },
): Buffer {
  const ecdsaWithSha256 = sequence(identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const name = sequence(element(0x31, sequence(identifier(0x55, 0x04, 0x03), element(0x0c, host))));
  const validity = sequence(element(0x17, '200101000000Z'), element(0x17, `${untilYear}0101000000Z`));
  const isAuthority = sequence(
    identifier(0x55, 0x1d, 0x13),
    element(0x01, Buffer.of(0xff)),
    element(0x04, sequence(element(0x01, Buffer.of(0xff)))),
  );
  const alternativeName = sequence(
    identifier(0x55, 0x1d, 0x11),
    element(0x04, sequence(element(0x82, host))),
  );
  const body = sequence(
    element(0xa0, element(0x02, Buffer.of(2))),
    element(0x02, Buffer.of(1)),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey,
    element(0xa3, sequence(isAuthority, alternativeName)),
  );
  const signature = Buffer.concat([Buffer.of(0), sign('sha256', body, key)]);
  return sequence(body, ecdsaWithSha256, element(0x03, signature));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return element(0x30, Buffer.concat(parts));
}

function identifier(...bytes: readonly number[]): Buffer {
  return element(0x06, Buffer.from(bytes));
}

/** X.690 section 8.1: tag, length, content. */
function element(tag: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  const { length } = bytes;
  const size =
    length < 0x80
      ? [length]
      : length < 0x100
        ? [0x81, length]
        : [0x82, Math.floor(length / 0x100), length % 0x100];
  return Buffer.concat([Buffer.from([tag, ...size]), bytes]);
}
