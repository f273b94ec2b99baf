/** The menu at the top right: who is signed in to Excel. */
import { startMenuButton } from '../../../workbench/browser/menuButton';
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
  startMenuButton({
    button,
    menu,
    choices,
    chosen: ({ dataset: { person: login } }) => who.signInAs(login === '' ? undefined : login)
  });
  who.onChange(show);
  show();
}
