import { leads, samplePeople } from '../../../local/people';
import { paper00Records } from '../../../local/sample/paper00';
import { paper01Records } from '../../../local/sample/paper01';
import { holderOf, posts } from '../../../local/sample/posts';

const PROTECTION = 'Head of Public Protection Unit';

describe('the posts of the sample', () => {
  it('are all those that lead recommendations of papers 00 and 01, and no others', () => {
    const recommendations = [
      ...paper00Records().recommendations,
      ...paper01Records().recommendations
    ];
    const named = new Set(recommendations.flatMap(({ leadPost }) => leadPost ?? []));
    expect(new Set(posts.map(({ title }) => title))).toEqual(named);
  });

  it('are held by one person at a time: the next begins the day after the last', () => {
    for (const title of new Set(posts.map((post) => post.title))) {
      const [first, second, ...more] = posts.filter((post) => post.title === title);
      expect(more).toEqual([]);
      if (second === undefined) continue;
      const next = new Date(`${first?.to}T12:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(second.from).toBe(next.toISOString().slice(0, 10));
    }
  });

  it('change hands on a day', () => {
    expect(holderOf(PROTECTION, '2018-06-30')?.name).toBe(leads.nadiaFenn.name);
    expect(holderOf(PROTECTION, '2018-07-01')?.name).toBe(leads.danielOsei.name);
    expect(holderOf(PROTECTION, undefined)).toBeUndefined();
  });

  it('include a vacant one with a deputy, and a held one with a deputy', () => {
    const withDeputy = posts.filter(({ deputy }) => deputy !== undefined);
    expect(withDeputy.some(({ holder }) => holder === undefined)).toBe(true);
    expect(withDeputy.some(({ holder }) => holder !== undefined)).toBe(true);
  });

  it('are held by people of the site who are leads, one of whom is cleared besides', () => {
    for (const { login } of posts
      .flatMap(({ holder, deputy }) => [holder ?? [], deputy ?? []])
      .flat()) {
      expect(samplePeople.find((person) => person.login === login)?.groups).toContain(
        'Tracker Leads'
      );
    }
    const cleared = samplePeople.filter(({ groups }) => groups.includes('Tracker Cleared'));
    expect(cleared.map(({ groups }) => groups)).toEqual([['Tracker Leads', 'Tracker Cleared']]);
  });

  it('say who led what on the day of the paper', () => {
    const leadsOf01 = paper01Records().recommendations.filter(
      ({ leadPost }) => leadPost === PROTECTION
    );
    expect(new Set(leadsOf01.map(({ leadOfficer }) => leadOfficer))).toEqual(
      new Set([leads.nadiaFenn.name])
    );
  });
});
