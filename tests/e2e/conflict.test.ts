import type { Locator } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { jo, startTwoPeopleSite } from './twoPeople';
import type { PositionForm, TwoPeopleSite } from './twoPeople';

describe('two people edit one position', () => {
  let site: TwoPeopleSite;

  beforeAll(async () => {
    site = await startTwoPeopleSite();
  });
  afterAll(() => site.stop());

  const ours = 'The owner says that the plan is with the working group.';
  const theirs = 'Jo says that the plan has been redrafted.';
  const dialogOf = ({ page }: PositionForm): Locator =>
    page.getByRole('dialog', { name: /^Two people/ });
  const saveChoices = ({ page }: PositionForm): Locator =>
    page.getByRole('button', { name: 'Save my choices' });

  /** Jo saves first, then the owner; both have changed the words. */
  async function clash(theme?: 'light' | 'dark' | 'highContrast') {
    const { RecordId: id } = await site.freshPosition();
    const [owner, other] = [await site.edit(id, { theme }), await site.edit(id, { person: jo })];
    await owner.text.fill(ours);
    await other.text.fill(theirs);
    await other.saveForGood();
    await owner.save();
    await dialogOf(owner).getByText('Jo Adeyemi saved at').waitFor();
    return { id, owner };
  }

  /** Until the block is shown again: behind the dialog, and while it saves, no control has its name. */
  async function waitUntilSaved(owner: PositionForm): Promise<void> {
    await saveChoices(owner).click();
    await owner.page.getByRole('button', { name: 'Edit: Current position' }).waitFor();
  }

  it('joins different fields without asking', async () => {
    const { RecordId: id } = await site.freshPosition();
    const [owner, other] = [await site.edit(id), await site.edit(id, { person: jo })];
    await owner.text.fill(ours);
    await other.asAt.fill('3 November 2017');
    await other.saveForGood();
    await owner.saveForGood();
    expect(await site.positionOf(id)).toMatchObject({
      CurrentPosition: ours,
      AsAt: '2017-11-03'
    });
  });

  it('asks about the same field, chooses nothing itself, and writes nothing until then', async () => {
    const { id, owner } = await clash();
    const dialog = dialogOf(owner);
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
    const save = saveChoices(owner);
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByText('Choose the current position to save.').waitFor();
    await save.focus();
    await owner.page.keyboard.press('Enter');
    await dialog.getByText('Jo Adeyemi saved at').waitFor();
    expect((await site.positionOf(id)).CurrentPosition).toBe(theirs);
  });

  it('keeps what was typed when one goes on editing by Esc', async () => {
    const { id, owner } = await clash();
    await owner.page.keyboard.press('Escape');
    await saveChoices(owner).waitFor({ state: 'detached' });
    expect(await owner.text.inputValue()).toBe(ours);
    expect((await site.positionOf(id)).CurrentPosition).toBe(theirs);
  });

  it('saves mine, chosen by the keyboard, and keeps both texts in the history', async () => {
    const { id, owner } = await clash();
    await dialogOf(owner)
      .getByRole('radio', { name: /^Yours/ })
      .focus();
    await owner.page.keyboard.press('ArrowDown');
    expect(
      await dialogOf(owner)
        .getByRole('radio', { name: /^Jo Adeyemi/ })
        .isChecked()
    ).toBe(true);
    await owner.page.keyboard.press('ArrowUp');
    await dialogOf(owner).getByText('Your current position, as one change.').waitFor();
    await waitUntilSaved(owner);
    expect((await site.positionOf(id)).CurrentPosition).toBe(ours);
    expect(await site.updateTexts(id)).toEqual(expect.arrayContaining([theirs, ours]));
  });

  it('saves theirs', async () => {
    const { id, owner } = await clash();
    await dialogOf(owner)
      .getByRole('radio', { name: /^Jo Adeyemi/ })
      .check();
    await waitUntilSaved(owner);
    expect((await site.positionOf(id)).CurrentPosition).toBe(theirs);
  });

  it('saves what was written afresh, and keeps theirs in the history', async () => {
    const { id, owner } = await clash();
    await dialogOf(owner).getByRole('button', { name: 'write it afresh' }).click();
    const afresh = dialogOf(owner).getByRole('textbox', {
      name: 'Current position, written afresh'
    });
    expect(await afresh.inputValue()).toBe(ours);
    await afresh.fill('');
    await dialogOf(owner).getByText('Write the current position, or choose another.').waitFor();
    await afresh.fill('Both agree on a third text.');
    await waitUntilSaved(owner);
    expect((await site.positionOf(id)).CurrentPosition).toBe('Both agree on a third text.');
    expect(await site.updateTexts(id)).toEqual(
      expect.arrayContaining([theirs, 'Both agree on a third text.'])
    );
  });

  // The dialog promises it: "Both versions stay in the history, whichever you choose."
  it.each(['theirs', 'afresh'])('keeps mine in the history when I choose %s', async (choice) => {
    const { id, owner } = await clash();
    if (choice === 'theirs') {
      await dialogOf(owner)
        .getByRole('radio', { name: /^Jo Adeyemi/ })
        .check();
    } else {
      await dialogOf(owner).getByRole('button', { name: 'write it afresh' }).click();
      await dialogOf(owner).getByRole('textbox').fill('A third text.');
    }
    await waitUntilSaved(owner);
    expect(await site.updateTexts(id)).toContain(ours);
    const history = owner.page.getByRole('region', { name: 'History' });
    await history.getByText('set aside: another version was kept').waitFor();
  });

  it('asks again when somebody saves while one chooses, and loses no choice', async () => {
    const { RecordId: id } = await site.freshPosition();
    const [owner, first] = [await site.edit(id), await site.edit(id, { person: jo })];
    await owner.text.fill(ours);
    await owner.asAt.fill('6 November 2017');
    await first.text.fill(theirs);
    await first.saveForGood();
    await owner.save();
    await dialogOf(owner).getByRole('button', { name: 'write it afresh' }).click();
    await dialogOf(owner).getByRole('textbox').fill('A third text.');
    const second = await site.edit(id, { person: jo });
    await second.asAt.fill('9 November 2017');
    await second.saveForGood();
    await saveChoices(owner).click();
    const asAt = dialogOf(owner).getByRole('radiogroup', { name: 'As at' });
    await asAt.getByRole('radio', { name: /^Yours/ }).check();
    await waitUntilSaved(owner);
    expect(await site.positionOf(id)).toMatchObject({
      CurrentPosition: 'A third text.',
      AsAt: '2017-11-06'
    });
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'is accessible in the theme %s, with nothing chosen and with words written afresh',
    async (theme) => {
      const { owner } = await clash(theme);
      expect(await accessibilityFaults(owner.page)).toEqual([]);
      await dialogOf(owner).getByRole('button', { name: 'write it afresh' }).click();
      expect(await accessibilityFaults(owner.page)).toEqual([]);
    }
  );

  it.each([390, 320])(
    'stacks its columns on a screen of %d, with no sideways scroll',
    async (width) => {
      const { owner } = await clash();
      await owner.page.setViewportSize({ width, height: 800 });
      const [yours, other] = await Promise.all(
        [/^Yours/, /^Jo Adeyemi/].map((name) =>
          dialogOf(owner).getByRole('radio', { name }).boundingBox()
        )
      );
      expect(yours?.x).toBe(other?.x);
      expect(yours?.y).toBeLessThan(other?.y ?? 0);
      expect(await owner.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  );
});
