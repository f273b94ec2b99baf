/** Links between reading and editing a page: what else the address says stays as it is. */

/** Gives the links of `data-page-mode` the address of the moment when they are followed. */
export function startPageModes(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[data-page-mode]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const address = new URL(location.href);
    const mode = link.dataset['pageMode'] ?? '';
    if (mode === '') address.searchParams.delete('Mode');
    else address.searchParams.set('Mode', mode);
    link.href = address.href;
  });
}
