/** The parts of the page that its script fills in. */

/** The element with an id. A page without it is not ours, so its absence is an error. */
export function part<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} "${id}".`);
}

/** Says something to the person: in the status bar, which screen readers read out. */
export function say(sentence: string): void {
  part('status', HTMLElement).textContent = sentence;
}
