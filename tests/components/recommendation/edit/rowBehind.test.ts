import { isDirty } from '../../../../src/components/recommendation/edit/editState';
import type { PositionFields } from '../../../../src/services/records/trackerStore';
import { TrackerError } from '../../../../src/services/errors/trackerError';
import type { Bench } from './editBench';
import { BEGUN, behind, bench, clashOf, saved } from './editBench';

describe('an update that is on the site while its row is behind', () => {
  const SENT = { ...BEGUN, text: 'On the site.' };
  const toStanding = async (): Promise<Bench> => {
    const all = bench();
    await all.begin();
    all.steps.change({ text: SENT.text });
    all.steps.save();
    await all.sent[0]?.answer(behind(SENT));
    return all;
  };

  it('is not asked about, and leaves no draft of what is not saved', async () => {
    const all = await toStanding();
    expect(isDirty(all.state())).toBe(false);
    expect(all.mine()).toEqual(SENT);
    expect(all.drafts.read('one', 'position')).toBeUndefined();
  });

  it('is sent again as the same attempt, upon what it was based on', async () => {
    const all = await toStanding();
    all.steps.save();
    const [first, again] = all.sent;
    expect(again).toMatchObject({ attemptId: first?.attemptId, base: first?.base, mine: SENT });
    await again?.answer(saved(SENT));
    expect(all.state()).toMatchObject({ kind: 'closed', saved: { saved: { fields: SENT } } });
    expect(all.leftBehind()).toBe(0);
  });

  it('still stands when sending again fails', async () => {
    const all = await toStanding();
    all.steps.save();
    await all.sent[1]?.fail(new TrackerError('site did not answer'));
    expect(all.state()).toMatchObject({ behind: { outcome: { message: 'It stands.' } } });
    expect(isDirty(all.state())).toBe(false);
  });

  it.each(['close', 'discard', 'setAside'] as const)(
    'is shown when the edit is ended, and the record is read again: %s',
    async (step) => {
      const all = await toStanding();
      all.steps[step]();
      all.steps.close();
      expect(all.state()).toMatchObject({ kind: 'closed', saved: { saved: { fields: SENT } } });
      expect(all.leftBehind()).toBe(1);
    }
  );

  it('is asked about once something else is typed, which is kept as a draft', async () => {
    const all = await toStanding();
    all.steps.change({ text: 'Better words.' });
    expect(isDirty(all.state())).toBe(true);
    const draft = all.drafts.read<PositionFields>('one', 'position');
    expect(draft).toMatchObject({
      mine: { text: 'Better words.' },
      attemptId: all.sent[0]?.attemptId
    });
    all.steps.change({ text: SENT.text });
    expect(all.drafts.read('one', 'position')).toBeUndefined();
  });

  it('is taken back on the site where its words are taken back', async () => {
    const all = await toStanding();
    all.steps.change({ text: BEGUN.text });
    all.steps.save();
    expect(all.sent[1]?.mine).toEqual(BEGUN);
  });

  it('does not stand any more where somebody changed the same field: that is asked about', async () => {
    const all = await toStanding();
    all.steps.save();
    await all.sent[1]?.answer(clashOf(SENT, { ...BEGUN, text: 'Theirs.' }));
    expect(all.state()).toMatchObject({ behind: undefined, clash: { kind: 'clash' } });
    expect(isDirty(all.state())).toBe(true);
  });

  it('may come of a choice between mine and theirs, which then is what stands', async () => {
    const all = bench();
    await all.begin();
    all.steps.change({ text: 'Mine.' });
    all.steps.save();
    const theirs = { ...BEGUN, text: 'Theirs.' };
    await all.sent[0]?.answer(clashOf({ ...BEGUN, text: 'Mine.' }, theirs));
    all.steps.saveChosen(SENT);
    await all.sent[1]?.answer(behind(SENT));
    expect(all.state()).toMatchObject({ clash: undefined, mine: SENT, base: { fields: theirs } });
    expect(isDirty(all.state())).toBe(false);
  });

  it('takes away the draft and is read again where the edit was left meanwhile', async () => {
    const all = bench();
    await all.begin();
    all.steps.change({ text: SENT.text });
    all.steps.save();
    all.steps.setAside();
    await all.sent[0]?.answer(behind(SENT));
    expect(all.drafts.read('one', 'position')).toBeUndefined();
    expect(all.leftBehind()).toBe(1);
  });
});
