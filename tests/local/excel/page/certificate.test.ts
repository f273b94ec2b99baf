import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { localCertificate } from '../../../../local/excel/page/certificate';

const DAY = 86_400_000;
const now = new Date('2026-11-22T12:00:00Z');
const inDays = (days: number): Date => new Date(now.getTime() + days * DAY);

describe('the certificate of the Excel host', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tracker-certificate-'));
    file = path.join(folder, 'excel-certificate.json');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is for this machine's own names, and for no longer than browsers take", async () => {
    const { cert } = await localCertificate(file, now);
    const read = new X509Certificate(cert);
    expect(read.subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1'
    );
    expect(read.ca).toBe(false);
    const days = (new Date(read.validTo).getTime() - new Date(read.validFrom).getTime()) / DAY;
    expect(days).toBeLessThanOrEqual(825);
  });

  it('is kept, so that it is accepted once, with its key for nobody else', async () => {
    const first = await localCertificate(file, now);
    expect(await localCertificate(file, inDays(700))).toEqual(first);
    expect(readdirSync(folder)).toEqual(['excel-certificate.json']);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is made anew before it ends', async () => {
    const first = await localCertificate(file, now);
    expect((await localCertificate(file, inDays(795))).cert).not.toBe(first.cert);
  });

  it.each(['', '{"cert":"', '{"cert":"x","key":"y"}', '{"cert":1}', 'null'])(
    'is made anew where the file holds %j',
    async (content) => {
      writeFileSync(file, content);
      const { cert, key } = await localCertificate(file, now);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ cert, key });
      expect(new X509Certificate(cert).subject).toBe('CN=localhost');
    }
  );
});
