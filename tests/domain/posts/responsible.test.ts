import type { Person, Post } from '../../../src/domain/post';
import { answersAs, responsibleOn } from '../../../src/domain/posts/responsible';
import type { Responsible } from '../../../src/domain/posts/responsible';

const OWEN: Person = { name: 'Owen Pryce', login: 'owen.pryce@force.example' };
const JO: Person = { name: 'Jo Adeyemi', login: 'jo.adeyemi@force.example' };
const TITLE = 'Head of Learning and Development';
const DAY = '2017-11-20';

function aPost(fields: Partial<Post> = {}): Post {
  return { id: `post-${fields.from ?? 'first'}`, title: TITLE, holder: OWEN, ...fields };
}

function responsible(
  posts: readonly Post[],
  leadOfficer?: string,
  leadPost: string | undefined = TITLE
): Responsible {
  return responsibleOn(posts, DAY)({ leadOfficer, leadPost });
}

/** "Owen Pryce holder", in order. */
function who(found: Responsible): readonly string[] {
  return found.people.map(({ name, as }) => `${name} ${as}`);
}

const HANDED_OVER = [
  aPost({ to: '2017-10-31' }),
  aPost({ from: '2017-11-01', holder: JO, deputy: undefined })
];

describe('who answers for a recommendation', () => {
  it('is whoever holds its lead post on the day, and their deputy', () => {
    expect(who(responsible([aPost({ deputy: JO })]))).toEqual([
      'Owen Pryce holder',
      'Jo Adeyemi deputy'
    ]);
  });

  it('is the same post whatever the letter case and the spaces', () => {
    expect(who(responsible([aPost()], undefined, ' head of  learning AND development'))).toEqual([
      'Owen Pryce holder'
    ]);
  });

  it('is also whoever the record names and who never held the post', () => {
    expect(who(responsible([aPost()], 'Nadia Fenn'))).toEqual([
      'Owen Pryce holder',
      'Nadia Fenn named'
    ]);
  });

  it('counts a named holder or deputy once', () => {
    expect(who(responsible([aPost({ deputy: JO })], 'OWEN  pryce'))).toEqual([
      'Owen Pryce holder',
      'Jo Adeyemi deputy'
    ]);
    expect(who(responsible([aPost({ deputy: JO })], 'jo adeyemi'))).toHaveLength(2);
  });

  it('is the present holder once the post is handed over, whoever the record still names', () => {
    const found = responsible(HANDED_OVER, 'Owen Pryce');
    expect(who(found)).toEqual(['Jo Adeyemi holder']);
    expect(answersAs(OWEN, found)).toBeUndefined();
    expect(answersAs(JO, found)).toBe('holder');
  });

  it('was the former holder until the day before', () => {
    const before = responsibleOn(HANDED_OVER, '2017-10-31')({ leadPost: TITLE });
    expect(who(before)).toEqual(['Owen Pryce holder']);
  });

  it('is nobody where a post was left and not filled, also where the record names who left', () => {
    const found = responsible([aPost({ to: '2017-10-31' })], 'Owen Pryce');
    expect(found.people).toEqual([]);
    expect(found.flag).toBe('post vacant');
  });

  it('keeps a former holder who is the deputy now', () => {
    const posts = [
      aPost({ to: '2017-10-31' }),
      aPost({ from: '2017-11-01', holder: JO, deputy: OWEN })
    ];
    expect(who(responsible(posts, 'Owen Pryce'))).toEqual([
      'Jo Adeyemi holder',
      'Owen Pryce deputy'
    ]);
  });

  it('keeps a named officer who will hold the post later', () => {
    const posts = [aPost({ to: '2017-12-31' }), aPost({ from: '2018-01-01', holder: JO })];
    expect(who(responsible(posts, 'Jo Adeyemi'))).toEqual([
      'Owen Pryce holder',
      'Jo Adeyemi named'
    ]);
  });

  it('tells two people of one name apart by their sign-in', () => {
    const other = { name: 'Owen Pryce', login: 'owen.pryce2@force.example' };
    expect(answersAs(other, responsible([aPost()]))).toBeUndefined();
    expect(answersAs({ ...OWEN, login: OWEN.login.toUpperCase() }, responsible([aPost()]))).toBe(
      'holder'
    );
    expect(answersAs({ name: 'owen pryce' }, responsible([aPost()]))).toBe('holder');
  });

  it('never takes a person without a name for one who is not named', () => {
    expect(responsible([aPost({ holder: undefined })], '  ').people).toEqual([]);
  });
});

describe('what is weak about a lead', () => {
  it.each([
    ['no lead', [], undefined, ''],
    [undefined, [], 'Owen Pryce', ''],
    ['post not listed', [], 'Owen Pryce', TITLE],
    ['post vacant', [aPost({ holder: undefined, deputy: JO })], undefined, TITLE],
    ['post vacant', [aPost({ from: '2018-01-01' })], undefined, TITLE],
    ['single lead', [aPost()], undefined, TITLE],
    ['single lead', [aPost({ deputy: OWEN })], undefined, TITLE],
    [undefined, [aPost({ deputy: JO })], undefined, TITLE],
    [undefined, [aPost(), { ...aPost({ holder: JO }), id: 'shared' }], undefined, TITLE]
  ] as const)('%s', (flag, posts, officer, title) => {
    expect(responsible(posts, officer, title).flag).toBe(flag);
  });
});
