/** A button with a menu of choices, by mouse and by keyboard (ARIA's menu button pattern). */
export interface MenuButton {
  readonly button: HTMLElement;
  readonly menu: HTMLElement;
  /** In the order of the menu. */
  readonly choices: readonly HTMLElement[];
  /** Called after the menu has closed and the button has the focus again. */
  readonly chosen: (choice: HTMLElement) => void;
}

/** Where the focus goes from a choice for a key; undefined for a key that does not move it. */
function target(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Makes the menu open, close and be walked through; the page's own scripts draw it. */
export function startMenuButton({ button, menu, choices, chosen }: MenuButton): void {
  const open = (focused: number): void => {
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    choices[focused]?.focus();
  };
  const close = (): void => {
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };

  button.addEventListener('click', () => (menu.hidden ? open(0) : close()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : choices.length - 1);
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      button.focus();
    }
    const at = choices.findIndex((choice) => choice === document.activeElement);
    const next = target(event.key, at, choices.length);
    if (next === undefined) return;
    event.preventDefault();
    choices[next]?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    const stays = relatedTarget instanceof Node && menu.contains(relatedTarget);
    if (!stays && relatedTarget !== button) close();
  });
  for (const choice of choices) {
    choice.addEventListener('click', () => {
      close();
      button.focus();
      chosen(choice);
    });
  }
  document.addEventListener('pointerdown', ({ target: pressed }) => {
    const inside = pressed instanceof Node && (menu.contains(pressed) || button.contains(pressed));
    if (!inside) close();
  });
}
