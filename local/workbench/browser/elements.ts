/** The element with an id, if it is one of that class. */
export function elementById<T extends Element>(id: string, kind: new () => T): T | undefined {
  const element = document.getElementById(id);
  return element instanceof kind ? element : undefined;
}

/** The elements below one that match, in the order of the page. */
export function elementsIn(parent: Element, selector: string): readonly HTMLElement[] {
  return [...parent.querySelectorAll(selector)].filter(
    (element): element is HTMLElement => element instanceof HTMLElement
  );
}
