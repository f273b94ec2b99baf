import { isSamePerson, nameKey } from '../../../src/domain/posts/samePerson';

describe('a name', () => {
  test.each([
    ['Niamh O\u2019Brien', "niamh o'brien"],
    ['Niamh O\u02bcBrien', 'Niamh O\u00b4Brien'],
    ['Renée Dufour', 'Rene\u0301e Dufour'],
    ['Jo  Adeyemi ', 'Jo\u00a0Adeyemi'],
    ['Anne\u2010Marie Holt', 'Anne-Marie Holt'],
    ['Anne\u2011Marie Holt', 'Anne\u2013Marie Holt'],
    ['Owen\u200b Pryce\u00ad', 'Owen Pryce'],
    ['ﬁona Taylor', 'FIONA TAYLOR']
  ])('%j is the one written %j', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
    expect(isSamePerson({ name: a }, { name: b })).toBe(true);
  });

  test.each([
    ['Renée Dufour', 'Renee Dufour'],
    ['Jo Adeyemi', 'Joe Adeyemi'],
    ['Niamh OBrien', "Niamh O'Brien"]
  ])('%j is not %j', (a, b) => {
    expect(isSamePerson({ name: a }, { name: b })).toBe(false);
  });

  test('does not matter where both are known by their sign-in', () => {
    const [login, other] = ['a@force.example', 'b@force.example'];
    expect(isSamePerson({ name: 'A', login }, { name: 'B', login: login.toUpperCase() })).toBe(
      true
    );
    expect(isSamePerson({ name: 'A', login }, { name: 'A', login: other })).toBe(false);
  });
});
