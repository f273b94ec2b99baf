import type { IncomingMessage } from 'node:http';
import { cookies } from '../../cookies';

/** Reads the whole body. */
export async function requestBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The login in the cookie `person`: the stand-in for SharePoint's sign-in cookie. */
export const personCookie = (request: IncomingMessage): string | undefined =>
  cookies(request).get('person');
