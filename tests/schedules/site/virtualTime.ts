/**
 * Time that passes only when the schedule says so: waits of the product and of PnPjs cost no real
 * time, and what happens first is decided by the schedule and never by the machine.
 */
export interface VirtualTime {
  readonly now: () => number;
  /** Lets everything happen that can happen without time passing. */
  readonly settle: () => Promise<void>;
  /** Moves on by so many milliseconds; timers that come due on the way go off in their order. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Milliseconds until the next timer; undefined where none is set. */
  readonly nextTimer: () => number | undefined;
  /** Forgets timers that nobody waits for any more. */
  readonly forgetTimers: () => void;
  /** Gives the real clock back. */
  readonly uninstall: () => void;
}

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly ring: () => void;
}

/** Takes the place of the global timers and of `Date.now`, which the product asks for the time. */
export function installVirtualTime(start: Date): VirtualTime {
  const real = { setTimeout, clearTimeout, now: Date.now };
  const timers = new Map<number, Timer>();
  let now = start.getTime();
  let lastId = 0;

  const setVirtual = (
    ring: (...given: unknown[]) => void,
    wait = 0,
    ...given: unknown[]
  ): number => {
    const id = ++lastId;
    timers.set(id, { id, due: now + Math.max(0, wait), ring: () => ring(...given) });
    return id;
  };
  const clearVirtual = (id: number | undefined): void => void timers.delete(id ?? 0);

  /** The one that goes off first; of several, the one that was set first. */
  const first = (): Timer | undefined => {
    let found: Timer | undefined;
    for (const timer of timers.values()) if (!found || timer.due < found.due) found = timer;
    return found;
  };
  const settle = async (): Promise<void> => {
    await quiet();
    for (let timer = first(); timer && timer.due <= now; timer = first()) {
      timers.delete(timer.id);
      timer.ring();
      if ((first()?.due ?? Infinity) > now) await quiet();
    }
  };

  Object.assign(globalThis, { setTimeout: setVirtual, clearTimeout: clearVirtual });
  Date.now = () => now;
  return {
    now: () => now,
    settle,
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      for (let timer = first(); timer && timer.due <= end; timer = first()) {
        now = Math.max(now, timer.due);
        await settle();
      }
      now = end;
      await settle();
    },
    nextTimer: () => {
      const timer = first();
      return timer && Math.max(0, timer.due - now);
    },
    forgetTimers: () => timers.clear(),
    uninstall: () => {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.now;
    }
  };
}

/** Until no promise is left that could settle: immediates run after all of them. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
