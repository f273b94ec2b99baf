import fc from 'fast-check';
import { attemptIdOf } from '../../../src/domain/sheet/attemptIdOf';
import { anyText, hash, PULL_ID } from './sheetBuilders';

describe('ids of what is added', () => {
  const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('are GUIDs of version 8, the same for the same parts and others for others', () => {
    fc.assert(
      fc.property(fc.array(anyText), fc.array(anyText), (parts, others) => {
        const id = attemptIdOf(parts, hash);
        expect(id).toMatch(GUID);
        expect(attemptIdOf([...parts], hash)).toBe(id);
        const isSame = JSON.stringify(parts) === JSON.stringify(others);
        expect(attemptIdOf(others, hash) === id).toBe(isSame);
      })
    );
  });

  it('do not depend on where one part ends and the next begins', () => {
    expect(attemptIdOf(['ab', 'c'], hash)).not.toBe(attemptIdOf(['a', 'bc'], hash));
    expect(attemptIdOf([PULL_ID], hash)).not.toBe(attemptIdOf([PULL_ID, ''], hash));
  });

  it('take their bits from the hash', () => {
    const bytes = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
    expect(attemptIdOf([], () => bytes.toString('base64url'))).toBe(
      '00112233-4455-8677-8899-aabbccddeeff'
    );
    expect(() => attemptIdOf([], () => 'short')).toThrow(RangeError);
  });
});
