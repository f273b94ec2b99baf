/** Pieces of XML that a part lists once each and others name by number, from 0. */
export interface Numbered {
  numberOf(xml: string): number;
  all(): readonly string[];
}

export function numbered(first: readonly string[] = []): Numbered {
  const numbers = new Map(first.map((xml, index) => [xml, index]));
  return {
    numberOf: (xml) => {
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      numbers.set(xml, numbers.size);
      return numbers.size - 1;
    },
    all: () => [...numbers.keys()]
  };
}
