import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { hashText } from '../../../src/services/sheet/hashText';

test('a text’s hash is its SHA-256 in base64url', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('base64url'));
    })
  );
});
