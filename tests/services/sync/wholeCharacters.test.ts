import fc from 'fast-check';
import { demandWholeCharacters, TextRefused } from '../../../src/services/sync/wholeCharacters';

const body = (text: string): string => JSON.stringify({ Title: 'A title', UpdateText: text });
const saidOf = (text: string): string => {
  try {
    demandWholeCharacters(body(text));
  } catch (error) {
    if (error instanceof TextRefused) return error.message;
    throw error;
  }
  return '';
};

describe('texts that cannot be kept', () => {
  test.each([
    ['the first half alone', '\ud83d'],
    ['the second half alone', '\udc69'],
    ['both in the wrong order', '\udc69\ud83d'],
    ['NUL', '\0']
  ])('%s is refused, and the place is said', (_what, broken) => {
    expect(saidOf(`The plan is agreed ${broken} and written.`)).toMatch(
      /^After “The plan is agreed” stands a broken character/
    );
    expect(saidOf(broken)).toMatch(/^At the beginning of a text/);
    expect(saidOf(`said "so" \\ then ${broken}`)).toContain('After “said "so" \\ then”');
  });

  test.each([
    'an emoji of several: \u{1F469}\u200d\u{1F469}\u200d\u{1F467}',
    'marks \u202e that turn around \u2067',
    'what a person writes of it: \\ud800 and \\u0000',
    'a backslash before: \\\\ud83d',
    '\u{10FFFF}\ufffd\uffff'
  ])('whole characters pass: %s', (text) => {
    expect(saidOf(text)).toBe('');
  });

  test('exactly what is not Unicode, or holds NUL, is refused', () => {
    const anyText = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        const isKept = !/\p{Surrogate}|\0/u.test(text);
        expect(saidOf(text) === '').toBe(isKept);
      })
    );
  });

  test('bodies that are no text pass as they are', () => {
    expect(() => demandWholeCharacters(new Uint8Array([0, 1]))).not.toThrow();
    expect(() => demandWholeCharacters(undefined)).not.toThrow();
  });
});
