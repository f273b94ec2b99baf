import fc from 'fast-check';
import { assignSlots } from '../../../src/components/grid/slots';

const keys = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 30 });

describe('slots of the lines on screen', () => {
  it('a line keeps its slot for as long as it stays on screen', () => {
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const first = assignSlots(new Map(), before);
        const second = assignSlots(first, after);
        for (const key of after) {
          if (first.has(key)) expect(second.get(key)).toBe(first.get(key));
        }
      })
    );
  });

  it('no two lines share a slot, and a window that slides needs no more slots than it has lines', () => {
    let slots: ReadonlyMap<string, number> = new Map();
    for (let top = 0; top < 200; top += 7) {
      const shown = Array.from({ length: 20 }, (_line, place) => `line ${top + place}`);
      slots = assignSlots(slots, shown);
      expect(new Set(slots.values()).size).toBe(20);
      expect(Math.max(...slots.values())).toBe(19);
    }
  });
});
