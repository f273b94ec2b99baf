/** The site's navigation: a row of links, or a menu behind a button where the row does not fit. */
import { elementById } from './elements';

/** Folds the navigation where it does not fit, and makes its button work. */
export function startNavigation(): void {
  const button = elementById('navigation-button', HTMLButtonElement);
  const navigation = elementById('navigation', HTMLElement);
  const header = navigation?.parentElement;
  if (button === undefined || navigation === undefined || !header) return;

  const show = (shown: boolean): void => {
    button.setAttribute('aria-expanded', String(shown));
    navigation.classList.toggle('isOpen', shown);
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  header.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || button.getAttribute('aria-expanded') !== 'true') return;
    show(false);
    button.focus();
  });

  const phone = window.matchMedia('(max-width: 640px)');
  const fold = (): void => {
    header.classList.remove('isFolded');
    const fits = navigation.scrollWidth <= navigation.clientWidth;
    header.classList.toggle('isFolded', phone.matches || !fits);
  };
  new ResizeObserver(fold).observe(header);
}
