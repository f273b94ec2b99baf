import { paneUnderTest } from './paneUnderTest';
import { READY, SENT, TABLE, UNCHANGED } from './scripts';

const { open, page, press, goTo, see, calls, focused } = paneUnderTest();

describe('sending', () => {
  test('happens by the button only, and says how many rows it is', async () => {
    await open(READY);
    await goTo('Send');
    await see('One row is held back');
    await page().getByRole('button', { name: 'Send 3 rows' }).waitFor();
    expect(await calls('send')).toEqual([]);
  });

  test('gives a receipt for every row, and takes the focus to what became of them', async () => {
    await open(READY);
    await goTo('Send');
    await press('Send 3 rows');
    await see('2 of 3 rows sent');
    await see('One row waits for you. Nothing else was touched.');
    expect(await focused()).toBe('2 of 3 rows sent');
    await see('10:52, v14');
    await see('Lead post: changed by Jo Adeyemi meanwhile, and kept.');
    expect(await calls('send')).toEqual([{ pullId: '1' }]);
  });

  test('asks for each field that both changed, and sends the row with what was chosen', async () => {
    const [e10, , l5] = SENT.receipts;
    if (e10?.kind !== 'sent' || l5 === undefined) throw new Error('The script has changed.');
    const second = {
      ...SENT,
      receipts: [
        { ...e10, id: l5.id, name: l5.name, rowNumber: 49, sent: {}, left: ['leadPost' as const] }
      ]
    };
    await open({ ...READY, sent: [SENT, second] });
    await goTo('Send');
    await press('Send 3 rows');
    await see('Lead post was changed by Jo Adeyemi at 09:26, after your last pull.');
    await press('Send this row');
    await see('Choose for Lead post first.');
    expect(await calls('send')).toHaveLength(1);
    await page().getByRole('radio', { name: 'Jo’s Head of Human Resources' }).check();
    await press('Send this row');
    await see('1 of 1 row sent');
    expect((await calls('send'))[1]).toEqual({
      pullId: '1',
      only: ['l5'],
      choices: [['l5', { leadPost: 'theirs' }]]
    });
    await see('Lead post: what others wrote stands, as you chose; Refresh brings it in.');
    // The receipts of the first send stay, below those of the second.
    expect(
      await page()
        .getByRole('heading', { name: /rows? sent$/, level: 4 })
        .allTextContents()
    ).toEqual(['20 Nov 2017, 10:52: 1 of 1 row sent', '20 Nov 2017, 10:52: 2 of 3 rows sent']);
    await see('Effectiveness 2016, 12');
  });

  test('leaves a row for now when asked to, and offers it again', async () => {
    await open(READY);
    await goTo('Send');
    await press('Send 3 rows');
    await press('Leave for now');
    await see('Left for now.');
    await press('Choose now');
    await page().getByRole('button', { name: 'Send this row' }).waitFor();
    expect(await calls('send')).toHaveLength(1);
  });

  test('copies all receipts as text, and writes them as a sheet', async () => {
    await open(READY);
    await goTo('Send');
    await press('Send 3 rows');
    await press('Copy all');
    await see('Copied.');
    const [text] = (await calls('copy')) as [string];
    expect(text.split('\n')[0]).toBe(
      'Sent from “Recommendations, November 2017” by Ellen Marsh, 20 Nov 2017, 10:52'
    );
    expect(text).toContain('\nRow 39, Effectiveness 2016, 10, sent, 10:52, v14');
    expect(text).toContain('  Current position: 4P leads named; 2 of 5 checked');
    expect(text).toContain('Row 49, Legitimacy 2016, 5, waits for you');
    await press('Receipts as a sheet');
    await see('The receipts stand on a sheet of their own.');
    expect(await calls('writeReceipts')).toMatchObject([
      { sheetName: TABLE.sheetName, sends: [{ by: 'Ellen Marsh', receipt: { kind: SENT.kind } }] }
    ]);
  });

  test('says what could not be sent and what was not reached, and that sending again is safe', async () => {
    const [row] = SENT.receipts;
    if (row === undefined) throw new Error('The script has changed.');
    const { id, name, rowNumber } = row;
    const who = { id, name, rowNumber };
    await open({
      ...READY,
      sent: [
        {
          ...SENT,
          receipts: [
            {
              ...who,
              kind: 'failed',
              message: 'SharePoint is busy.',
              isUnsure: true,
              sent: {},
              cause: undefined
            },
            { ...who, id: 'other', kind: 'not reached' }
          ]
        }
      ]
    });
    await goTo('Send');
    await press('Send 3 rows');
    await see('0 of 2 rows sent');
    await see('One row could not be sent. One row was not reached.');
    await see('SharePoint is busy.');
    await see('It may have arrived. Send again to find out; nothing is sent twice.');
  });

  test('that ended because the person was signed out offers to sign in, and sends nothing by itself', async () => {
    const [row] = SENT.receipts;
    if (row === undefined) throw new Error('The script has changed.');
    const { id, name, rowNumber } = row;
    const failed = { message: 'You are not signed in.', isUnsure: false, sent: {} };
    const receipts = [
      { id, name, rowNumber, ...failed, kind: 'failed' as const, cause: 'signed out' }
    ];
    await open({ ...READY, sent: [{ ...SENT, receipts }] });
    await goTo('Send');
    await press('Send 3 rows');
    await see('Sign in, then send the rows that were not sent.');
    await press('Sign in');
    await page().getByRole('button', { name: 'Sign in' }).waitFor({ state: 'detached' });
    await page().getByRole('button', { name: 'Send 3 rows' }).waitFor();
    expect(await calls('send')).toHaveLength(1);
  });

  test('goes on while another tab is looked at, and tells how far it is on the way back', async () => {
    await open({ ...READY, held: ['send'] });
    await goTo('Send');
    await press('Send 3 rows');
    await see('Sending: 1 of 3 rows');
    await goTo('Check changes');
    await see('You changed 4 rows');
    await goTo('Send');
    await see('Sending: 1 of 3 rows');
    await press('Cancel');
    await see('Stopped. Nothing more was done.');
    expect(await calls('send')).toHaveLength(1);
  });

  test('that ends while another table is looked at keeps its receipts', async () => {
    const other = { ...TABLE, memory: { ...TABLE.memory, pullId: '2' }, sheetName: 'Another' };
    const first = { ...TABLE, memory: { ...TABLE.memory, pulledAt: '2017-11-21T09:12:00Z' } };
    const choose = async (name: RegExp): Promise<void> => {
      await page().getByRole('combobox', { name: 'Table' }).click();
      await page().getByRole('option', { name }).click();
    };
    await open({ ...READY, tables: [first, other], held: ['send'] });
    await goTo('Send');
    await press('Send 3 rows');
    await see('Sending: 1 of 3 rows');
    await choose(/^Another/);
    await page().evaluate(() => window.releaseHeld());
    await choose(/^Recommendations/);
    await goTo('Send');
    await see('2 of 3 rows sent');
    await see('10:52, v14');
  });

  test('that the workbook could not take note of still gives its receipts, and says so', async () => {
    await open({ ...READY, sent: [{ ...SENT, notKept: 'scripted' }] });
    await goTo('Send');
    await press('Send 3 rows');
    await see('2 of 3 rows sent');
    await see('the workbook has not taken note of them yet');
  });

  test('that fails as a whole keeps everything and can be tried again', async () => {
    await open({ ...READY, failing: { send: 'offline' } });
    await goTo('Send');
    await press('Send 3 rows');
    await see('The site did not answer.');
    await page().getByRole('button', { name: 'Send 3 rows' }).waitFor();
  });

  test('keeps the receipt of an earlier send of the same row, and counts the last send alone', async () => {
    const [row] = SENT.receipts;
    if (row?.kind !== 'sent') throw new Error('The script has changed.');
    const failed = {
      ...{ id: row.id, name: row.name, rowNumber: row.rowNumber, kind: 'failed' as const },
      ...{ message: 'SharePoint is busy.', isUnsure: false, sent: {}, cause: undefined }
    };
    await open({
      ...READY,
      sent: [
        { ...SENT, receipts: [row] },
        { ...SENT, receipts: [failed], at: '2017-11-20T11:05:00Z' }
      ]
    });
    await goTo('Send');
    await press('Send 3 rows');
    await see('1 of 1 row sent');
    await press('Send 3 rows');
    await see('0 of 1 row sent');
    await see('10:52, v14');
    await see('20 Nov 2017, 11:05: 0 of 1 row sent');
  });

  test('says where the sheet was changed since it was looked at, and sends nothing by that', async () => {
    await open({ ...READY, tables: [{ ...TABLE, sheetId: 'a' }] });
    await goTo('Send');
    await page().getByRole('button', { name: 'Send 3 rows' }).waitFor();
    await page().evaluate(() => window.tellPane({ kind: 'changed', sheetId: 'a' }));
    await see('The sheet has changed since it was looked at (10:50).');
    await page().getByRole('button', { name: 'Send what changed' }).waitFor();
    await press('Look again');
    await page().getByRole('button', { name: 'Send 3 rows' }).waitFor();
    expect(await calls('send')).toEqual([]);
  });

  test('keeps the site until the rows are sent, and everything where another is not chosen after all', async () => {
    await open({ ...READY, held: ['send'] });
    await goTo('Send');
    await press('Send 3 rows');
    await see('Another site can be chosen once the rows are sent.');
    expect(await page().getByRole('button', { name: 'Use another site' }).count()).toBe(0);
    await page().evaluate(() => window.releaseHeld());
    await see('2 of 3 rows sent');
    await press('Use another site');
    await see('copy them first, or write them as a sheet');
    await press('Keep the site as it was');
    await see('2 of 3 rows sent');
  });

  test('has nothing to send where nothing changed', async () => {
    await open({ ...READY, review: UNCHANGED });
    await goTo('Send');
    await see('There is nothing to send.');
    expect(
      await page()
        .getByRole('button', { name: /^Send \d/ })
        .count()
    ).toBe(0);
  });
});
