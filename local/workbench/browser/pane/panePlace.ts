import { elementById } from '../elements';

/** As wide as this the pane covers the whole page (`host.css`). */
const coversPage = '(max-width: 767px)';

/**
 * Shows the place of the pane beside the page. Where it covers the page, what is below can neither be
 * reached nor heard. What is returned hides it again.
 */
export function showPanePlace(place: HTMLElement): () => void {
  const covers = window.matchMedia(coversPage);
  const below = ['bars', 'edit-bar', 'main'].flatMap((id) => elementById(id, HTMLElement) ?? []);
  const follow = (): void => {
    for (const element of below) element.toggleAttribute('inert', covers.matches);
  };
  place.hidden = false;
  follow();
  covers.addEventListener('change', follow);
  return () => {
    place.hidden = true;
    covers.removeEventListener('change', follow);
    for (const element of below) element.toggleAttribute('inert', false);
  };
}
