/**
 * Univer takes the keyboard whenever it has made a workbook, some moments later, wherever the person is by
 * then (`disableAutoFocus` does not keep it from that). So the grid has it only where it is given to it:
 * by the page, by a press in the grid, or where nothing else has it.
 */
export interface OwnFocus {
  /** Resolves when the grid can hear keys: some moments after Univer has made its first workbook. */
  readonly hears: Promise<void>;
  readonly give: () => void;
}

/** Univer reaches for the keyboard a few times in a row; after so many milliseconds it is done. */
const SETTLING = 150;

/** Keeps the keyboard of a grid in `container`, before Univer is started in it. */
export function ownFocus(container: HTMLElement): OwnFocus {
  const { focus } = HTMLElement.prototype;
  let isGiven = false;

  const isElsewhere = (): boolean => {
    const { activeElement } = document;
    return (
      activeElement !== null &&
      activeElement !== document.body &&
      !container.contains(activeElement)
    );
  };
  let heardLast: (() => void) | undefined;
  HTMLElement.prototype.focus = function (options) {
    if (container.contains(this) && !isGiven) {
      heardLast?.();
      if (isElsewhere()) return;
    }
    focus.call(this, options);
  };
  container.addEventListener(
    'pointerdown',
    () => {
      isGiven = true;
      setTimeout(() => {
        isGiven = false;
      });
    },
    true
  );
  // Univer's keys are heard by an element of its own, which stands beside its canvas.
  const ears = (): HTMLElement | null => container.querySelector('[contenteditable]');
  const hears = new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    heardLast = () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, SETTLING);
    };
  });
  const give = (): void => {
    isGiven = true;
    ears()?.focus();
    isGiven = false;
  };
  return {
    hears,
    give: () => {
      if (ears() === null) void hears.then(give);
      else give();
    }
  };
}
