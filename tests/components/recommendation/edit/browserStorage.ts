/** Puts a `window` with a storage of its own, or with one that refuses, in the place of a browser's. */
export function browserWithStorage(storage?: Partial<Storage>): void {
  const kept = new Map<string, string>();
  const localStorage = storage ?? {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  };
  setWindow({ localStorage, sessionStorage: localStorage, location: { pathname: '/page' } });
}

/** A browser that refuses at the first mention of its storage, as with cookies blocked. */
export function browserWithoutStorage(): void {
  const refused = {
    get: (): never => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    }
  };
  setWindow(
    Object.defineProperties(
      { location: { pathname: '/page' } },
      { localStorage: refused, sessionStorage: refused }
    )
  );
}

function setWindow(value: object): void {
  Object.defineProperty(globalThis, 'window', { value, configurable: true, writable: true });
}
