/** The add-in's button in the ribbon, with the words and the picture that its manifest gives it. */
import { addInAddress } from '../addresses';

const named = (parent: Document | Element, name: string): Element | undefined =>
  parent.getElementsByTagNameNS('*', name)[0];

/** The words or address that stand behind a `resid`. */
function resource(manifest: Document, holder: Element | undefined): string | undefined {
  const id = holder?.getAttribute('resid');
  const all = ['String', 'Image'].flatMap((kind) => [
    ...manifest.getElementsByTagNameNS('*', kind)
  ]);
  const found = all.find((each) => each.getAttribute('id') === id);
  return found?.getAttribute('DefaultValue') ?? undefined;
}

/** The manifest names the server that it was built for; its files are served here as well. */
function picture(address: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = address.replace(/^https:\/\/[^/]+.*(?=\/icons\/)/, addInAddress);
  image.alt = '';
  image.width = 16;
  image.height = 16;
  return image;
}

function dress(button: HTMLElement, tab: HTMLElement, manifest: Document): void {
  const control = named(manifest, 'Control');
  const group = named(manifest, 'CustomTab');
  if (control === undefined) return;
  const label = resource(manifest, named(control, 'Label'));
  const icon = [...control.getElementsByTagNameNS('*', 'Image')].find(
    (each) => each.getAttribute('size') === '16'
  );
  const address = resource(manifest, icon);
  if (label !== undefined) button.textContent = label;
  if (address !== undefined) button.prepend(picture(address));
  const labels = [...(group?.children ?? [])].filter(({ localName }) => localName === 'Label');
  const tabLabel = resource(manifest, labels[0]);
  if (tabLabel !== undefined) tab.textContent = tabLabel;
}

/** Reads the manifest that was built; without one the button keeps the page's own words. */
export async function dressAddInButton(button: HTMLElement, tab: HTMLElement): Promise<void> {
  const answer = await fetch(`${addInAddress}/manifest.xml`);
  if (!answer.ok) return;
  const manifest = new DOMParser().parseFromString(await answer.text(), 'application/xml');
  dress(button, tab, manifest);
}
