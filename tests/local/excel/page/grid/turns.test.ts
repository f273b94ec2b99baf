import { turns } from '../../../../../local/excel/page/browser/grid/turns';

/** A promise that is kept from outside. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('turns', () => {
  it('do the work once for all that was asked for at once', async () => {
    let done = 0;
    const drawing = turns(async () => {
      done += 1;
    });
    for (let times = 0; times < 5; times += 1) drawing.request();
    expect(done).toBe(0);
    await drawing.done();
    expect(done).toBe(1);
    await drawing.done();
    expect(done).toBe(1);
  });

  it('take what is asked for during the work as another turn, and are done after it', async () => {
    const { opened, open } = gate();
    const seen: string[] = [];
    const drawing = turns(async () => {
      seen.push('begun');
      if (seen.length === 1) {
        drawing.request();
        await opened;
      }
      seen.push('ended');
    });
    drawing.request();
    const done = drawing.done().then(() => seen.push('done'));
    open();
    await done;
    expect(seen.filter((each) => each === 'begun')).toHaveLength(2);
    expect(seen.at(-1)).toBe('done');
  });

  it('are not done while the work goes on', async () => {
    const { opened, open } = gate();
    const begun = gate();
    const seen: string[] = [];
    const drawing = turns(async () => {
      begun.open();
      await opened;
      seen.push('worked');
    });
    drawing.request();
    await begun.opened;
    const done = drawing.done().then(() => seen.push('done'));
    open();
    await done;
    expect(seen).toEqual(['worked', 'done']);
  });
});
