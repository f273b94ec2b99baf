/** The certificate of the Excel host: made once and kept, so that a browser need accept it once only. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { generate } from 'selfsigned';
import type { Certificate } from '../../localServer';
import { systemErrorCode } from '../../systemError';

const DAY = 86_400_000;
/** Browsers refuse certificates that are good for longer (Apple's and Chromium's rule of 825 days). */
const LIFE_DAYS = 800;
/** One that ends within this time is made anew, so that it does not end under somebody's hands. */
const SPARE_DAYS = 14;

/** What a file holds; undefined where a crash cut it short. */
function parsed(file: string): Partial<Certificate> | null | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Certificate> | null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** When a certificate ends; undefined where it is none. */
function endOf(cert: string): number | undefined {
  try {
    return new Date(new X509Certificate(cert).validTo).getTime();
  } catch (cause) {
    if (systemErrorCode(cause)?.startsWith('ERR_OSSL_') === true) return undefined;
    throw cause;
  }
}

function readKept(file: string, now: Date): Certificate | undefined {
  const { cert, key } = (existsSync(file) ? parsed(file) : undefined) ?? {};
  if (typeof cert !== 'string' || typeof key !== 'string') return undefined;
  const end = endOf(cert) ?? 0;
  return end - now.getTime() > SPARE_DAYS * DAY ? { cert, key } : undefined;
}

async function make(now: Date): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + LIFE_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' }
        ]
      }
    ]
  });
  return { cert: made.cert, key: made.private };
}

/**
 * The certificate for this machine's own names, self-signed.
 * @param file where it is kept, with its key, readable for its owner only
 */
export async function localCertificate(file: string, now: Date): Promise<Certificate> {
  const kept = readKept(file, now);
  if (kept !== undefined) return kept;
  const made = await make(now);
  // Written aside and moved: a process that ends in between leaves no half of it.
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
