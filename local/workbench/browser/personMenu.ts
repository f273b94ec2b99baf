/** The menu at the top right: who one is, and which theme the page has. */
import { keepChoice } from './choices';
import { elementById, elementsIn } from './elements';
import { startMenuButton } from './menuButton';
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

/** Makes the menu of the page work. */
export function startPersonMenu(): void {
  const button = elementById('person-button', HTMLButtonElement);
  const menu = elementById('person-menu', HTMLElement);
  if (button === undefined || menu === undefined) return;
  const choices = elementsIn(menu, '[role=menuitemradio]');
  startMenuButton({ button, menu, choices, chosen: (choice) => choose(choice, choices) });
  // Until here it would have done nothing.
  button.disabled = false;
}
