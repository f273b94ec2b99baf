import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import type { HashText } from '../../domain/sheet/hashOf';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** SHA-256 as 43 characters of base64url, by which a workbook knows what it was based on. */
export const hashText: HashText = (text) => {
  let written = '';
  let bits = 0;
  let held = 0;
  for (const byte of sha256(utf8ToBytes(text))) {
    bits = ((bits << 8) | byte) & 0xffff;
    held += 8;
    while (held >= 6) {
      held -= 6;
      written += BASE64URL.charAt((bits >> held) & 63);
    }
  }
  return held === 0 ? written : written + BASE64URL.charAt((bits << (6 - held)) & 63);
};
