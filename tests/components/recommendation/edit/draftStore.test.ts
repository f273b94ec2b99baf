import { createDraftStore } from '../../../../src/components/recommendation/edit/draftStore';
import type { Draft } from '../../../../src/components/recommendation/edit/draftStore';
import { browserWithoutStorage, browserWithStorage } from './browserStorage';

interface Words {
  readonly text: string | undefined;
}

const draft: Draft<Words> = {
  base: { id: 'one', fields: { text: 'Before' }, etag: '"1"', readAt: '2017-11-20T09:00:00Z' },
  mine: { text: undefined },
  attemptId: 'attempt',
  typedAt: '2017-11-20T09:01:00Z'
};

describe('drafts', () => {
  it('are kept with fields that were emptied, until they are forgotten', () => {
    browserWithStorage();
    const drafts = createDraftStore('somebody');
    drafts.keep('one', 'position', draft);
    expect(drafts.read('one', 'position')).toEqual(draft);
    expect(createDraftStore('somebody else').read('one', 'position')).toBeUndefined();
    drafts.forget('one', 'position');
    expect(drafts.read('one', 'position')).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['words for fields', { ...draft, mine: 'abc' }],
    ['a list for fields', { ...draft, mine: ['abc'] }],
    ['words for what it began from', { ...draft, base: 'abc' }],
    ['words for the fields it began from', { ...draft, base: { ...draft.base, fields: 'abc' } }],
    ['a number for its attempt', { ...draft, attemptId: 4 }]
  ])('are passed over where they are rubbish: %s', (_what, kept) => {
    browserWithStorage({ getItem: () => JSON.stringify(kept) });
    expect(createDraftStore('somebody').read('one', 'position')).toBeUndefined();
  });

  const refuse = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  it.each([
    ['at its first mention', browserWithoutStorage],
    [
      'at every use',
      () => browserWithStorage({ getItem: refuse, setItem: refuse, removeItem: refuse })
    ]
  ])('are done without where the browser refuses its storage %s', (_when, open) => {
    open();
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const drafts of [createDraftStore('somebody'), createDraftStore(undefined)]) {
      drafts.keep('one', 'position', draft);
      expect(drafts.read('one', 'position')).toBeUndefined();
      drafts.forget('one', 'position');
    }
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});
