/** The menu at the top right: who is signed in to Excel (ARIA's menu button pattern). */
import { initials } from '../../../workbench/initials';
import { strings } from '../strings';
import { part } from './pageElements';
import type { SignedIn } from './signedIn';

function persona(name: string): HTMLElement {
  const circle = document.createElement('span');
  circle.className = 'persona';
  circle.setAttribute('aria-hidden', 'true');
  circle.textContent = initials(name);
  return circle;
}

/** Where the focus goes from a choice for a key; undefined for a key that does not move it. */
function target(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

export function startPersonMenu(who: SignedIn): void {
  const button = part('person-button', HTMLButtonElement);
  const menu = part('person-menu', HTMLElement);
  const choices = [...menu.querySelectorAll<HTMLElement>('[role=menuitemradio]')];

  const show = (): void => {
    const person = who.person();
    const says = document.createElement('span');
    says.className = 'unseen';
    says.textContent = person === undefined ? strings.nobody : strings.person(person.name);
    button.replaceChildren(persona(person?.name ?? '?'), says);
    button.title = person?.name ?? strings.nobody;
    for (const choice of choices) {
      const isChosen = choice.dataset['person'] === (person?.login ?? '');
      choice.setAttribute('aria-checked', String(isChosen));
    }
  };
  const open = (at: number): void => {
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    choices[at]?.focus();
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
      const login = choice.dataset['person'];
      who.signInAs(login === '' ? undefined : login);
    });
  }
  document.addEventListener('pointerdown', ({ target: pressed }) => {
    const inside = pressed instanceof Node && (menu.contains(pressed) || button.contains(pressed));
    if (!inside) close();
  });
  who.onChange(show);
  show();
}
