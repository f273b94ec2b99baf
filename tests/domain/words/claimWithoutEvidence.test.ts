import { claimWithoutEvidenceSentence } from '../../../src/domain/words/evidenceWords';

test('a claim that no evidence bears is said to be one', () => {
  expect(claimWithoutEvidenceSentence('none')).toBe(
    'No evidence has been handed in yet. It can be proposed all the same, and stays a claim until a ' +
      'review bears it out.'
  );
  expect(claimWithoutEvidenceSentence('expired')).toMatch(/has expired/);
  expect(claimWithoutEvidenceSentence('insufficient')).toMatch(/not sufficient yet/);
  expect(claimWithoutEvidenceSentence('only claims')).toBeUndefined();
  expect(claimWithoutEvidenceSentence('sufficient')).toBeUndefined();
});
