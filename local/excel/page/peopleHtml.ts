/** Who can be signed in: the choices of the person menu, and the dialog of a sign-in that asks. */
import type { SamplePerson } from '../../people';
import { html, type Html } from '../../workbench/html';
import { initials } from '../../workbench/initials';
import { strings } from './strings';

function described({ name, jobTitle, group }: SamplePerson): Html {
  return html`<span class="persona" aria-hidden="true">${initials(name)}</span
    ><span class="choiceText"
      ><span class="choiceName">${name}</span
      ><span class="choiceDetail">${jobTitle}<br />${group}</span></span
    >`;
}

/** The items of the person menu; an empty login is nobody. */
export function personChoices(people: readonly SamplePerson[]): Html {
  return html`${people.map(
      (each) =>
        html`<button
          type="button"
          class="choice"
          role="menuitemradio"
          aria-checked="false"
          tabindex="-1"
          data-person="${each.login}"
        >
          ${described(each)}
        </button>`
    )}<button
      type="button"
      class="choice"
      role="menuitemradio"
      aria-checked="false"
      tabindex="-1"
      data-person=""
    >
      <span class="choiceText"><span class="choiceName">${strings.signOut}</span></span>
    </button>`;
}

/** What stands in for Microsoft's sign-in window. */
export function signInDialog(people: readonly SamplePerson[]): Html {
  return html`<dialog id="sign-in" aria-labelledby="sign-in-heading" class="signIn">
    <form method="dialog">
      <h2 id="sign-in-heading">${strings.signInHeading}</h2>
      <p>${strings.signInFor}</p>
      <div class="signInPeople">
        ${people.map(
          (each) =>
            html`<button class="choice" value="${each.login}" data-sign-in="${each.login}">
              ${described(each)}
            </button>`
        )}
      </div>
      <button class="plainButton" value="" data-sign-in="">${strings.cancel}</button>
    </form>
  </dialog>`;
}
