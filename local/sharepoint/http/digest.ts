import { createHmac, timingSafeEqual } from 'node:crypto';
import { toStamp } from '../dates';
import { digestInvalid } from '../errors';
import type { Limits } from '../limits';

interface Signing {
  readonly secret: string;
  readonly clock: () => Date;
  readonly limits: Limits;
}

const sign = (secret: string, site: string, login: string, at: string): string =>
  createHmac('sha512', secret)
    .update(`${site}\n${login.toLowerCase()}\n${at}`)
    .digest('hex')
    .toUpperCase();

/** "0x<hex>,<time>", of which SPFx reads the time: says that this person asked this site for it at this time. */
export function makeDigest(secret: string, site: string, login: string, now: Date): string {
  const at = toStamp(now);
  return `0x${sign(secret, site, login, at)},${at}`;
}

/** Throws 403 unless the digest was made here, for this person and site, not longer ago than its life. */
export function demandDigest(
  { secret, clock, limits }: Signing,
  site: string,
  login: string,
  given: string | undefined
): void {
  const separator = given?.indexOf(',') ?? -1;
  if (given === undefined || separator < 0) throw digestInvalid();
  const at = given.slice(separator + 1);
  const expected = Buffer.from(`0x${sign(secret, site, login, at)}`);
  const found = Buffer.from(given.slice(0, separator));
  const age = (clock().getTime() - Date.parse(at)) / 1000;
  const known = expected.length === found.length && timingSafeEqual(expected, found);
  if (!known || Number.isNaN(age) || age > limits.digestSeconds) throw digestInvalid();
}
