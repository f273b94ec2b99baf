/** The menu at the top right: who one is, and which theme the page has. */
import { keepChoice } from './choices';
import { elementById, elementsIn } from './elements';
import { changeTheme } from './themeChoice';

function check(choices: readonly HTMLElement[], chosen: HTMLElement): void {
  for (const choice of choices) choice.setAttribute('aria-checked', String(choice === chosen));
}

function choose(choice: HTMLElement, choices: readonly HTMLElement[]): void {
  const { person, themeName } = choice.dataset;
  if (person !== undefined) {
    keepChoice('person', person);
    // Another person is another page: what they may see is for the server to say.
    location.reload();
  }
  if (themeName !== undefined) {
    keepChoice('theme', themeName);
    changeTheme(themeName);
    check(
      choices.filter((each) => each.dataset['themeName'] !== undefined),
      choice
    );
  }
}

/** Where the focus goes from a choice for a key; undefined for a key that does not move it. */
function target(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Makes the menu of the page work, by mouse and by keyboard (ARIA's menu button pattern). */
export function startPersonMenu(): void {
  const button = elementById('person-button', HTMLButtonElement);
  const menu = elementById('person-menu', HTMLElement);
  if (button === undefined || menu === undefined) return;
  const choices = elementsIn(menu, '[role=menuitemradio]');

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
      choose(choice, choices);
      close();
      button.focus();
    });
  }
  document.addEventListener('pointerdown', ({ target: pressed }) => {
    const inside = pressed instanceof Node && (menu.contains(pressed) || button.contains(pressed));
    if (!inside) close();
  });
  // Until here it would have done nothing.
  button.disabled = false;
}
