import * as fc from 'fast-check';
import type { Player } from '../site/people';
import type { Mishap, Step } from '../site/mishap';
import type { EditName } from './editKinds';
import { editKinds } from './editKinds';
import type { TypedValue } from './typedValues';

/** What a person does when they are told that something failed. */
export type AfterFailure = 'again' | 'reload' | 'leave';

/** What a person does when somebody changed the same field. */
export type AfterClash = 'mine' | 'theirs' | 'afresh' | 'leave';

export interface EditCommand {
  readonly kind: 'edit';
  readonly of: EditName;
  /** Which fields, by their place, and what is typed into each. */
  readonly typed: readonly (readonly [field: number, as: TypedValue['as']])[];
  /** Milliseconds between reading and saving. */
  readonly typing: number;
  /** One for each failure; then the person leaves. */
  readonly onFailure: readonly AfterFailure[];
  /** One for each clash; then the person chooses their own. */
  readonly onClash: readonly AfterClash[];
}

/** Asks for a new date, and perhaps takes that back. */
export interface AskCommand {
  readonly kind: 'ask';
  readonly of: 'recommendation' | 'action';
  readonly isWithdrawn: boolean;
  readonly typing: number;
  readonly onFailure: readonly AfterFailure[];
}

/** Decides on one of the dates that were asked for. */
export interface DecideCommand {
  readonly kind: 'decide';
  readonly which: number;
  readonly outcome: 'agreed' | 'not agreed';
  readonly onFailure: readonly AfterFailure[];
}

export interface AddPartCommand {
  readonly kind: 'add part';
  readonly of: 'task' | 'sub-action';
  readonly onFailure: readonly AfterFailure[];
}

export interface TickCommand {
  readonly kind: 'tick';
  readonly done: boolean;
  readonly onFailure: readonly AfterFailure[];
}

/** Adds a link as evidence, and perhaps takes its use back. */
export interface LinkCommand {
  readonly kind: 'link';
  readonly isWithdrawn: boolean;
  readonly typing: number;
  readonly onFailure: readonly AfterFailure[];
}

export type Command =
  EditCommand | AskCommand | DecideCommand | AddPartCommand | TickCommand | LinkCommand;

/** What one person does, one thing after the other. */
export interface Script {
  readonly player: Player;
  readonly commands: readonly Command[];
}

/** Who does what, and what happens to their requests on the way, one after the other. */
export interface Schedule {
  readonly scripts: readonly Script[];
  readonly course: readonly Step[];
}

const afterFailure = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<AfterFailure>('again') },
    { weight: 2, arbitrary: fc.constant<AfterFailure>('reload') },
    { weight: 1, arbitrary: fc.constant<AfterFailure>('leave') }
  ),
  { maxLength: 3 }
);

const typing = fc.constantFrom(0, 40, 200, 1000);
const onFailure = afterFailure;

function editOf(names: readonly EditName[]): fc.Arbitrary<EditCommand> {
  return fc.record({
    kind: fc.constant('edit' as const),
    of: fc.constantFrom(...names),
    typed: fc.array(
      fc.tuple(
        // The first two fields more often, so that people meet in them.
        fc.oneof(fc.nat(1), fc.nat(12)),
        fc.oneof(
          { weight: 4, arbitrary: fc.constant<TypedValue['as']>('own') },
          { weight: 1, arbitrary: fc.constantFrom('shared', 'nothing', 'as begun') }
        )
      ),
      { minLength: 1, maxLength: 3 }
    ),
    ...{ typing, onFailure },
    onClash: fc.array(fc.constantFrom<AfterClash[]>('mine', 'theirs', 'afresh', 'leave'), {
      maxLength: 2
    })
  });
}

const ask: fc.Arbitrary<AskCommand> = fc.record({
  kind: fc.constant('ask'),
  of: fc.constantFrom('recommendation', 'action'),
  isWithdrawn: fc.boolean(),
  ...{ typing, onFailure }
});

const decide: fc.Arbitrary<DecideCommand> = fc.record({
  kind: fc.constant('decide'),
  which: fc.nat(3),
  outcome: fc.constantFrom('agreed', 'agreed', 'not agreed'),
  onFailure
});

const addPart: fc.Arbitrary<AddPartCommand> = fc.record({
  kind: fc.constant('add part'),
  of: fc.constantFrom('task', 'sub-action'),
  onFailure
});

const tick: fc.Arbitrary<TickCommand> = fc.record({
  kind: fc.constant('tick'),
  done: fc.boolean(),
  onFailure
});

const link: fc.Arbitrary<LinkCommand> = fc.record({
  kind: fc.constant('link'),
  isWithdrawn: fc.boolean(),
  ...{ typing, onFailure }
});

/** What each person may do; edits of one record by several are what most of it is about. */
function commandOf(player: Player): fc.Arbitrary<Command> {
  if (player === 'reviewer') return decide;
  const names = Object.values(editKinds).flatMap(({ name, players }) =>
    players.includes(player) ? [name] : []
  );
  const isOwner = player === 'owner' || player === 'otherOwner';
  return fc.oneof(
    { weight: 6, arbitrary: editOf(['position']) },
    { weight: 6, arbitrary: editOf(names) },
    { weight: 2, arbitrary: ask },
    { weight: isOwner ? 2 : 0, arbitrary: decide },
    { weight: 1, arbitrary: addPart },
    { weight: 2, arbitrary: tick },
    { weight: 1, arbitrary: link }
  );
}

function scriptOf(player: Player): fc.Arbitrary<Script> {
  return fc.record({
    player: fc.constant(player),
    commands: fc.array(commandOf(player), { minLength: 1, maxLength: 2 })
  });
}

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  fc.constantFrom<Mishap[]>(
    { kind: 'dropped before' },
    { kind: 'dropped after' },
    { kind: 'no answer' },
    { kind: 'arrives late' },
    { kind: 'arrives twice' },
    { kind: 'digest expired' },
    { kind: 'overtaken' }
  ),
  fc.record({
    kind: fc.constant('busy' as const),
    status: fc.constantFrom(429 as const, 503 as const),
    retryAfter: fc.integer({ min: 1, max: 3 })
  }),
  fc.record({
    kind: fc.constant('gateway' as const),
    status: fc.constantFrom(500 as const, 502 as const, 504 as const),
    isPassedOn: fc.boolean()
  })
);

const step: fc.Arbitrary<Step> = fc.record({
  turn: fc.nat(3),
  mishap: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Mishap>({ kind: 'none' }) },
    { weight: 1, arbitrary: mishap }
  ),
  isForWrites: fc.oneof(fc.constant(true), fc.constant(true), fc.constant(false))
});

const PLAYERS: readonly Player[] = ['owner', 'otherOwner', 'lead', 'otherLead', 'reviewer'];

/**
 * Schedules of two to four people. Which request goes next is a number of the course and not
 * `fc.scheduler`'s own choice, so that the order shrinks with the rest: what is left of a failing
 * schedule is the order of arrival wherever another one is not needed.
 */
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  scripts: fc
    .oneof(
      { weight: 3, arbitrary: fc.shuffledSubarray([...PLAYERS], { minLength: 2, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.shuffledSubarray([...PLAYERS], { minLength: 3, maxLength: 4 }) }
    )
    .chain((players) => fc.tuple(...players.map(scriptOf))),
  course: fc.array(step, { maxLength: 40, size: 'max' })
});
