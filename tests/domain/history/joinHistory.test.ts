import type { HistoryEvent } from '../../../src/domain/history/historyEvent';
import { joinHistory } from '../../../src/domain/history/joinHistory';
import { aDeadline, aPosition, aRecommendation, anAction, anUpdate } from '../builders';
import { aChange, aReview, aUse, records, versions } from './historyBuilders';

const kinds = (events: readonly HistoryEvent[]): readonly string[] =>
  events.map(({ kind }) => kind);

describe('updates', () => {
  test('one taken back names who took it back, and the other what it took back', () => {
    const events = joinHistory(
      records({
        updates: [
          anUpdate({ id: 'wrong', author: 'Owen Pryce', text: 'All done' }),
          anUpdate({
            id: 'right',
            author: 'Jo Adeyemi',
            created: '2017-11-02T09:00:00Z',
            withdrawsId: 'wrong'
          })
        ]
      })
    );
    expect(events).toMatchObject([
      { id: 'right', withdrawn: false, withdraws: { by: 'Owen Pryce' } },
      { id: 'wrong', text: 'All done', withdrawn: true, withdrawnBy: { by: 'Jo Adeyemi' } }
    ]);
  });

  test('words that lost a clash were taken back by nobody', () => {
    const [event] = joinHistory(
      records({ updates: [anUpdate({ id: 'aside', withdrawsId: 'aside' })] })
    );
    expect(event).toMatchObject({ withdrawn: true });
    expect(event).not.toHaveProperty('withdrawnBy');
    expect(event).not.toHaveProperty('withdraws');
  });

  test('the row that copies an update is no event of its own; one edited by hand is', () => {
    const events = joinHistory(
      records({
        updates: [anUpdate({ id: 'u', text: 'Begun' })],
        position: versions(
          aPosition({ text: 'Before' }),
          aPosition({ text: 'Begun', latestUpdateId: 'u' }),
          aPosition({ text: 'Typed into the list', latestUpdateId: 'u' })
        )
      })
    );
    expect(
      events.map((event) => (event.kind === 'position updated' ? event.text : event.kind))
    ).toEqual(['Typed into the list', 'Begun']);
  });
});

describe('dates', () => {
  const moved = versions(
    aRecommendation({ sourcePaper: '01', deadline: aDeadline({ original: '2017-09' }) }),
    aRecommendation({
      sourcePaper: '01',
      deadline: aDeadline({ original: '2017-09', revised: ['2018-01'], decisionId: 'review-1' })
    })
  );

  test('a decision and the row that it changed are one event, beside the request', () => {
    const events = joinHistory(
      records({ dateChanges: [aChange()], reviews: [aReview()], recommendation: moved })
    );
    expect(events).toMatchObject([
      { kind: 'date decided', by: 'Priya Raman', outcome: 'agreed', to: ['2018-01'] },
      {
        kind: 'date asked for',
        by: 'Owen Pryce',
        from: ['2017-09'],
        cause: 'people or posts',
        reason: 'Two posts are vacant.'
      }
    ]);
  });

  test('a row whose decision is not there is told on its own', () => {
    expect(kinds(joinHistory(records({ recommendation: moved })))).toEqual(['date moved']);
  });

  test('an owner who moves a date is told of once', () => {
    const events = joinHistory(
      records({
        dateChanges: [aChange({ author: 'Ellen Marsh' })],
        reviews: [aReview({ author: 'Ellen Marsh' })],
        recommendation: moved
      })
    );
    expect(events).toMatchObject([
      {
        kind: 'date decided',
        by: 'Ellen Marsh',
        movedFor: { cause: 'people or posts', reason: 'Two posts are vacant.' }
      }
    ]);
    expect(events).toHaveLength(1);
  });

  test('not agreed says what was asked for, and why where that may be read', () => {
    const [event] = joinHistory(
      records({
        dateChanges: [aChange()],
        reviews: [aReview({ outcome: 'not agreed', dateDecided: [] })],
        reasons: new Map([['review-1', 'Too late for the inspection.']])
      })
    );
    expect(event).toMatchObject({
      outcome: 'not agreed',
      to: ['2018-01'],
      reason: 'Too late for the inspection.'
    });
  });

  test('a request taken back stands, and says so', () => {
    const events = joinHistory(
      records({
        dateChanges: [
          aChange(),
          aChange({ id: 'back', to: [], withdrawsId: 'change-1', created: '2017-11-02T09:00:00Z' })
        ]
      })
    );
    expect(events).toMatchObject([
      { kind: 'date request withdrawn', to: ['2018-01'] },
      { kind: 'date asked for', withdrawn: true }
    ]);
  });

  test('dates of a part are told as its own', () => {
    const part = anAction({ label: 'IV', sourcePaper: '01' });
    const [decided, asked] = joinHistory(
      records({
        dateChanges: [aChange({ subjectId: part.id })],
        reviews: [aReview({ subjectId: part.id })],
        parts: [
          versions(
            part,
            anAction({
              ...part,
              deadline: aDeadline({ revised: ['2018-01'], decisionId: 'review-1' })
            })
          )
        ]
      })
    );
    expect([decided, asked]).toMatchObject([{ part: { label: 'IV' } }, { part: { label: 'IV' } }]);
  });
});

describe('evidence and reviews', () => {
  test('names a file only where its name may be seen', () => {
    const open = records({
      evidenceUses: [aUse()],
      evidenceNames: new Map([['file-1', 'a.docx']])
    });
    expect(joinHistory(open)).toMatchObject([{ kind: 'evidence added', name: 'a.docx' }]);
    const [unseen] = joinHistory(records({ evidenceUses: [aUse()] }));
    expect(unseen).not.toHaveProperty('name');
  });

  test('a use taken back, and its verdict, say what it proved', () => {
    const events = joinHistory(
      records({
        evidenceUses: [
          aUse(),
          aUse({ id: 'back', proves: '', withdrawsId: 'use-1', created: '2017-11-05T09:00:00Z' })
        ],
        reviews: [
          aReview({ kind: 'verdict on evidence', outcome: 'insufficient', decidesId: 'use-1' })
        ]
      })
    );
    expect(events).toMatchObject([
      { kind: 'evidence withdrawn', proves: 'Leads are named' },
      { kind: 'evidence judged', outcome: 'insufficient', proves: 'Leads are named' },
      { kind: 'evidence added', withdrawn: true }
    ]);
  });

  test('reviews of other kinds, and one taken back', () => {
    const events = joinHistory(
      records({
        reviews: [
          aReview({ kind: 'reality test', outcome: 'commissioned', tier: 2 }),
          aReview({
            id: 'back',
            kind: 'reality test',
            outcome: undefined,
            withdrawsId: 'review-1',
            created: '2017-11-04T09:00:00Z'
          })
        ]
      })
    );
    expect(events).toMatchObject([
      { kind: 'review withdrawn', review: 'reality test' },
      { kind: 'reviewed', review: 'reality test', tier: 2, withdrawn: true }
    ]);
  });
});

describe('parts, allocation and registration', () => {
  test('what was changed of a part at one time is one event', () => {
    const before = anAction({ kind: 'task', text: 'Check the plans' });
    const events = joinHistory(
      records({
        parts: [
          versions(
            before,
            anAction({ ...before, done: true, doneBy: 'Owen Pryce', leadOfficer: 'Insp Gray' }),
            anAction({ ...before, leadOfficer: 'Insp Gray', withdrawn: 'Typed twice' }),
            anAction({ ...before, leadOfficer: 'Insp Gray' })
          )
        ]
      })
    );
    expect(events).toMatchObject([
      { kind: 'part changed', changes: [{ kind: 'restored' }] },
      {
        kind: 'part changed',
        changes: [{ kind: 'withdrawn', reason: 'Typed twice' }, { kind: 'not done' }]
      },
      {
        kind: 'part changed',
        changes: [
          { kind: 'done', by: 'Owen Pryce' },
          { kind: 'lead', to: 'Insp Gray' }
        ]
      },
      { kind: 'part added' }
    ]);
  });

  test('what came with its paper was not added here', () => {
    const events = joinHistory(
      records({
        recommendation: versions(aRecommendation({ sourcePaper: '01' })),
        parts: [versions(anAction({ sourcePaper: '01' }))]
      })
    );
    expect(events).toEqual([]);
  });

  test('registered, allocated, corrected, withdrawn and restored', () => {
    const first = aRecommendation();
    const allocated = { ...first, leadPost: 'Head of Crime', directorate: 'Crime' };
    const corrected = { ...allocated, ref: '2', wording: 'Record every crime within two days.' };
    const events = joinHistory(
      records({
        recommendation: versions(
          first,
          allocated,
          corrected,
          { ...corrected, withdrawn: 'Entered twice' },
          corrected
        )
      })
    );
    expect(kinds(events)).toEqual([
      'recommendation restored',
      'recommendation withdrawn',
      'registration corrected',
      'directorate changed',
      'lead changed',
      'registered'
    ]);
    expect(events[2]).toMatchObject({
      corrections: [
        { field: 'ref', from: '1', to: '2' },
        { field: 'wording', from: first.wording, to: corrected.wording }
      ]
    });
  });
});
