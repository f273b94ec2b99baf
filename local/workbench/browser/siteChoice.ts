/** The list of sites in the suite bar: links behind a button (ARIA's disclosure pattern). */
import { elementById } from './elements';

/** Makes the button of the suite bar show and hide the other sites. */
export function startSiteChoice(): void {
  const button = elementById('sites-button', HTMLButtonElement);
  const list = elementById('sites', HTMLElement);
  if (button === undefined || list === undefined) return;
  const show = (shown: boolean): void => {
    list.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  button.addEventListener('click', () => show(list.hidden));
  button.parentElement?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || list.hidden) return;
    show(false);
    button.focus();
  });
  button.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
    const stays = relatedTarget instanceof Node && button.parentElement?.contains(relatedTarget);
    if (relatedTarget !== null && stays !== true) show(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const inside = target instanceof Node && button.parentElement?.contains(target) === true;
    if (!inside) show(false);
  });
  // Until here it would have done nothing.
  button.disabled = false;
}
