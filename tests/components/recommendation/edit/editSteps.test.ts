import type { PositionFields } from '../../../../src/services/records/trackerStore';
import type { Bench } from './editBench';
import { BEGUN, bench, clashOf, saved } from './editBench';

describe('an answer that comes after its edit was left', () => {
  const leaveAndBeginAgain = async (): Promise<Bench> => {
    const all = bench();
    await all.begin();
    all.steps.change({ text: 'The first words.' });
    all.steps.save();
    all.steps.setAside();
    await all.begin();
    all.steps.change({ text: 'The second words.' });
    return all;
  };
  const answers: readonly [string, (all: Bench) => Promise<void> | undefined][] = [
    ['saved', ({ sent }) => sent[0]?.answer(saved({ ...BEGUN, text: 'The first words.' }))],
    ['a clash', ({ sent }) => sent[0]?.answer(clashOf(BEGUN, { ...BEGUN, text: 'Theirs.' }))],
    ['a failure', ({ sent }) => sent[0]?.fail(new Error('lost'))]
  ];

  it.each(answers)('leaves the words typed since, and their draft: %s', async (_name, answer) => {
    const all = await leaveAndBeginAgain();
    const before = all.state();
    await answer(all);
    expect(all.state()).toBe(before);
    expect(all.mine()?.text).toBe('The second words.');
    expect(all.drafts.read<PositionFields>('one', 'position')?.mine.text).toBe('The second words.');
  });

  it('takes away the draft that was saved after all', async () => {
    const all = bench();
    await all.begin();
    all.steps.change({ text: 'Sent and left.' });
    all.steps.save();
    all.steps.setAside();
    expect(all.drafts.read('one', 'position')).toBeDefined();
    await all.sent[0]?.answer(saved({ ...BEGUN, text: 'Sent and left.' }));
    expect(all.drafts.read('one', 'position')).toBeUndefined();
    expect(all.state()).toEqual({ kind: 'closed' });
  });

  it('goes on from what was saved where the draft was taken up and typed in', async () => {
    const all = bench();
    await all.begin();
    all.steps.change({ text: 'Sent.' });
    all.steps.save();
    all.steps.setAside();
    all.takeUpDraft();
    all.steps.change({ text: 'Sent, and more.' });
    await all.sent[0]?.answer(saved({ ...BEGUN, text: 'Sent.', asAt: '2017-11-15' }));
    expect(all.mine()).toMatchObject({ text: 'Sent, and more.', asAt: '2017-11-15' });
    all.steps.save();
    expect(all.sent[1]?.base.fields.text).toBe('Sent.');
    expect(all.sent[1]?.attemptId).not.toBe(all.sent[0]?.attemptId);
  });

  it('is not mistaken for the answer of a later save of the same attempt', async () => {
    const all = bench();
    await all.begin();
    all.steps.change({ text: 'Sent.' });
    all.steps.save();
    all.steps.setAside();
    all.takeUpDraft();
    all.steps.change({ text: 'Sent, and more.' });
    all.steps.save();
    await all.sent[0]?.fail(new Error('lost'));
    expect(all.state()).toMatchObject({ saving: true, error: undefined });
    await all.sent[1]?.answer(saved({ ...BEGUN, text: 'Sent, and more.' }));
    expect(all.state()).toMatchObject({ kind: 'closed' });
  });
});

describe('what was typed and lost a clash', () => {
  const THEIRS = { ...BEGUN, text: 'Theirs.' };
  const toClash = async (): Promise<Bench> => {
    const all = bench();
    await all.begin();
    all.steps.change({ text: 'Mine.' });
    all.steps.save();
    await all.sent[0]?.answer(clashOf({ ...BEGUN, text: 'Mine.' }, THEIRS));
    return all;
  };

  it('is sent along under one id, however often the choice is sent', async () => {
    const all = await toClash();
    all.steps.saveChosen(THEIRS);
    await all.sent[1]?.fail(new Error('lost'));
    all.steps.saveChosen(THEIRS);
    expect(all.sent[1]?.setAside?.fields.text).toBe('Mine.');
    expect(all.sent[2]?.setAside).toEqual(all.sent[1]?.setAside);
  });

  it('is not sent along where it is chosen', async () => {
    const all = await toClash();
    all.steps.saveChosen({ ...BEGUN, text: 'Mine.' });
    expect(all.sent[1]?.setAside).toBeUndefined();
  });

  it('is kept over a second clash of a choice for theirs', async () => {
    const all = await toClash();
    all.steps.saveChosen(THEIRS);
    const later = { ...BEGUN, text: 'Theirs, later.' };
    await all.sent[1]?.answer(clashOf(THEIRS, later));
    all.steps.saveChosen(later);
    expect(all.sent[2]?.setAside).toEqual(all.sent[1]?.setAside);
  });

  it('is not sent where the choice breaks a rule of the form, which is said', async () => {
    const all = await toClash();
    const closed = { ...THEIRS, status: 'CLOSED' as const };
    expect(all.steps.problemsOfChoice(closed)).toEqual(['needs a reason']);
    all.steps.saveChosen(closed);
    expect(all.sent).toHaveLength(1);
    expect(all.steps.problemsOfChoice({ ...closed, reason: 'Superseded.' })).toEqual([]);
  });
});

describe('what the form does not show', () => {
  const send = async (begun: PositionFields, typed: Partial<PositionFields>) => {
    const all = bench(begun);
    await all.begin();
    all.steps.change(typed);
    all.steps.save();
    return all.sent[0]?.mine;
  };

  it('does not go along with another status: a reason for closing, a body waited for', async () => {
    const closed = { ...BEGUN, status: 'CLOSED', reason: 'Superseded.' } as const;
    expect(await send(closed, { status: 'GREEN' })).toMatchObject({
      status: 'GREEN',
      reason: undefined
    });
    const waiting = { ...BEGUN, status: 'WHITE', waitingFor: 'The College.' } as const;
    expect(await send(waiting, { status: 'AMBER' })).toMatchObject({
      status: 'AMBER',
      waitingFor: undefined
    });
  });

  it('stays where the status stays', async () => {
    const green = { ...BEGUN, status: 'GREEN', reason: 'Recorded long ago.' } as const;
    expect(await send(green, { text: 'New words.' })).toMatchObject({
      reason: 'Recorded long ago.'
    });
  });
});
