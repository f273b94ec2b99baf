import type { RecordId } from '../../../../src/domain/records';
import type { ColumnKey } from '../../../../src/domain/sheet/sheetColumn';
import type { SendReceipt } from '../../../../src/excel/work/sheetWork';
import { doubled, lost } from '../../../schedules/judge/finding';
import { TYPED_COLUMNS } from './commands';
import type { Choice, Command } from './commands';
import type { SequenceLog } from './log';
import { correctedWords, firstWordsOf, newLog } from './log';
import type { SheetWatch } from './sheetWatch';
import { onceIn, sheetWatch } from './sheetWatch';
import { wordsFor } from './typedWords';
import type { Choices, Seat, World } from './world';

interface Player {
  readonly seat: Seat;
  readonly watch: SheetWatch;
  /** Goes back to what was known when the file was saved. */
  saved?: () => void;
  /** An older file may not know of rows that were sent since: what is corrected there is another row. */
  isOlderFile?: boolean;
}

/** More than two people need until nothing is left to be sent. */
const MOST_ROUNDS = 6;

/** Plays a sequence to its end: both send what is left, then send again, then refresh. */
export async function playSequence(
  world: World,
  commands: readonly Command[]
): Promise<SequenceLog> {
  const log = newLog(world.seats.map(({ name }) => name));
  const players = world.seats.map((seat): Player => ({ seat, watch: sheetWatch(seat, log) }));
  let number = 0;
  for (const { seat, watch } of players) {
    await world.wait(seat.pull());
    watch.pulled();
  }
  for (const command of commands) {
    await playCommand(command);
    for (const player of players) await openAgain(player);
  }
  await end();
  return log;

  function say(words: string): void {
    log.story.push(words);
  }

  function playerAt(place: number): Player {
    const player = players[place];
    if (player === undefined) throw new Error(`Nobody sits at ${place}.`);
    return player;
  }

  function idOf(row: number): RecordId {
    return world.ids[row % world.ids.length] ?? '';
  }

  async function playCommand(command: Command): Promise<void> {
    switch (command.kind) {
      case 'type': {
        const { seat } = playerAt(command.seat);
        const { typed } = wordsFor(command.column, command.value, seat.name, ++number);
        const isDone = seat.type(idOf(command.row), command.column, typed);
        say(
          `${seat.name} types ${JSON.stringify(typed)} into ${command.column} of row ${command.row}${isDone ? '' : ': refused'}`
        );
        return;
      }
      case 'clear': {
        const { seat } = playerAt(command.seat);
        seat.type(idOf(command.row), command.column, '');
        say(`${seat.name} clears ${command.column} of row ${command.row}`);
        return;
      }
      case 'ask for a date': {
        const { seat } = playerAt(command.seat);
        const id = idOf(command.row);
        const reason = `Reason ${++number} of ${seat.name}`;
        log.datesAsked.set(reason, { id, isTold: false });
        seat.type(id, 'newDate', `${(number % 27) + 1}/12/2018`);
        seat.type(id, 'newDateCause', 'Other');
        seat.type(id, 'newDateReason', reason);
        say(`${seat.name} asks for a new date of row ${command.row}: ${reason}`);
        return;
      }
      case 'add a row': {
        const { seat } = playerAt(command.seat);
        const wording = `Row ${++number} of ${seat.name} in ${world.report}`;
        if (!seat.addRow({ report: world.report, wording })) return;
        log.rowsAdded.set(wording, false);
        say(`${seat.name} types a new row: ${wording}`);
        return;
      }
      case 'correct a row': {
        const { seat, isOlderFile } = playerAt(command.seat);
        const now = seat
          .rows()
          .map(({ fields }) => fields.wording ?? '')
          .filter((wording) => log.rowsAdded.has(firstWordsOf(wording)));
        const [wording] = now.slice(-1);
        if (wording === undefined || isOlderFile === true) return;
        // Of two that began as one, each is a row of its own.
        if (now.filter((one) => firstWordsOf(one) === firstWordsOf(wording)).length > 1) return;
        const next = correctedWords(wording, ++number);
        if (seat.retype(wording, next)) say(`${seat.name} corrects ${wording}: ${next}`);
        return;
      }
      case 'deed': {
        const { seat } = playerAt(command.seat);
        const isDone = seat.deed(command.deed, command.row);
        say(`${seat.name}: ${command.deed} (row ${command.row})${isDone ? '' : ': refused'}`);
        return;
      }
      case 'send': {
        const player = playerAt(command.seat);
        const other = playerAt(1 - command.seat);
        world.befall(command.seat, command.mishaps);
        say(
          `${player.seat.name} sends${command.isTogether ? ' as the other does' : ''}; on the way: ${JSON.stringify(command.mishaps)}`
        );
        const receipts = await Promise.all([
          world.wait(sendBy(player)),
          ...(command.isTogether ? [world.wait(sendBy(other))] : [])
        ]);
        world.befall(command.seat, []);
        if (receipts[0] !== undefined)
          await world.wait(chooseBy(player, receipts[0], command.then));
        return;
      }
      case 'refresh':
        await world.wait(refreshBy(playerAt(command.seat)));
        return;
      case 'save': {
        const player = playerAt(command.seat);
        player.watch.noteTyped();
        await world.wait(player.seat.save());
        player.saved = player.watch.kept();
        say(`${player.seat.name} saves the workbook`);
        return;
      }
      case 'reopen': {
        const player = playerAt(command.seat);
        player.watch.noteTyped();
        if (!(await world.wait(player.seat.reopen(command.isSaved)))) return;
        if (command.isSaved) player.saved?.();
        if (command.isSaved) player.isOlderFile = true;
        say(
          `${player.seat.name} opens the workbook again${command.isSaved ? ' as it was saved' : ''}`
        );
        return;
      }
      case 'others': {
        const { kept } = wordsFor(command.column, command.value, 'others', ++number);
        const isDone = await world.wait(
          world.others(idOf(command.row), command.column, kept ?? '')
        );
        say(
          `somebody else saves ${JSON.stringify(kept)} as ${command.column} of row ${command.row}${isDone ? '' : ': refused'}`
        );
      }
    }
  }

  async function sendBy(player: Player, choices?: Choices): Promise<SendReceipt | undefined> {
    const { seat, watch } = player;
    watch.noteTyped();
    const before = seat.rows();
    const receipt = await told(player, () => seat.send(choices));
    if (receipt === undefined) return undefined;
    watch.sent(before, receipt);
    for (const { name, ...one } of receipt.receipts) {
      say(`   ${seat.name} is told of ${name}: ${JSON.stringify(one, withoutCause)}`);
    }
    return receipt;
  }

  async function chooseBy(
    player: Player,
    { receipts }: SendReceipt,
    choice: Choice
  ): Promise<SendReceipt | undefined> {
    const clashes = receipts.flatMap((one) => (one.kind === 'clash' ? [one] : []));
    if (clashes.length === 0 || choice === 'leave') return undefined;
    const known = log.known.get(player.seat.name);
    for (const { id, clashes: fields } of clashes) {
      for (const { column, mine, theirs } of fields) {
        // Chosen with both before one's eyes; a status is asked for with what goes with it.
        known?.seen.add(id, column, theirs);
        if (choice === 'mine') known?.typed.add(id, column, mine);
      }
    }
    say(`${player.seat.name} chooses ${choice}`);
    return sendBy(
      player,
      new Map(
        clashes.map(({ id, clashes: fields }) => [
          id,
          Object.fromEntries(fields.map(({ column }) => [column, choice])) as Partial<
            Record<ColumnKey, 'mine' | 'theirs'>
          >
        ])
      )
    );
  }

  async function refreshBy(player: Player): Promise<void> {
    const { seat, watch } = player;
    watch.noteTyped();
    const before = seat.rows();
    const receipt = await told(player, () => seat.refresh());
    if (receipt === undefined) return;
    const { changed, added, kept } = receipt;
    say(`${seat.name} refreshes: ${changed} changed, ${added} added, ${kept} kept`);
    await watch.refreshed(before, async (id, column, value) => {
      const { shown, updates } = await world.history(id);
      return [...shown, ...updates].some(({ fields }) => fields[column] === value);
    });
  }

  /** What is done, or undefined where the person was told why it was not. */
  async function told<T>({ seat }: Player, act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      const isForPeople =
        error instanceof Error && ('kind' in error || error.name === 'AbortError');
      if (!isForPeople && !seat.isClosed()) throw error;
      say(`   ${seat.name} is told: ${String(error)}`);
      return undefined;
    }
  }

  async function openAgain({ seat }: Player): Promise<void> {
    if (!seat.isClosed()) return;
    await world.wait(seat.reopen(false));
    say(`${seat.name}'s Excel was closed; the workbook is opened again`);
  }

  async function end(): Promise<void> {
    say('In the end, with nothing going wrong:');
    // What one sends may allow what the other was held back with, and so on.
    for (let round = 0, isSettled = false; round < MOST_ROUNDS && !isSettled; round += 1) {
      isSettled = true;
      for (const player of players) {
        const receipt = await world.wait(sendBy(player));
        if (receipt?.receipts.length === 0) continue;
        isSettled = false;
        if (receipt !== undefined) await world.wait(chooseBy(player, receipt, 'mine'));
      }
    }
    for (const player of players) {
      const before = await world.writes();
      const again = await world.wait(sendBy(player));
      if ((await world.writes()) !== before) {
        log.findings.push(doubled(`${player.seat.name} sent again, and the site changed`));
      }
      if (again?.receipts.some(({ kind }) => kind === 'clash') === true) {
        log.findings.push(lost(`${player.seat.name} is asked again what they decided`));
      }
      await world.wait(refreshBy(player));
      await compare(player, new Set(again?.review.rows.map(({ id }) => id)));
    }
  }

  /** After Refresh the sheet says what the site says, where nothing is wrong with a row. */
  async function compare({ seat }: Player, wrong: ReadonlySet<RecordId>): Promise<void> {
    for (const { id, fields } of onceIn(seat.rows())) {
      if (wrong.has(id) || !world.ids.includes(id)) continue;
      const { shown } = await world.history(id);
      const site = shown[shown.length - 1]?.fields ?? {};
      for (const column of TYPED_COLUMNS) {
        if (!(column in fields) || fields[column] === site[column]) continue;
        const said = `${JSON.stringify(fields[column])} and the site ${JSON.stringify(site[column])}`;
        log.findings.push(lost(`after Refresh ${seat.name}'s sheet says ${said} as ${column}`));
      }
    }
  }
}

function withoutCause(key: string, value: unknown): unknown {
  return key === 'cause' || key === 'id' ? undefined : value;
}
