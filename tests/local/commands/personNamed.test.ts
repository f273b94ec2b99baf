import { loginOf } from '../../../local/commands/personNamed';
import { samplePeople } from '../../../local/people';

const people = [
  { name: 'Ann Oak', login: 'ann.oak@force.example' },
  { name: 'Ann Elm', login: 'ann.elm@force.example' },
  { name: 'Bo Ash', login: 'bo.ash@force.example' }
];

test.each([
  ['Bo Ash', 'bo.ash@force.example'],
  ['bo', 'bo.ash@force.example'],
  ['ELM', 'ann.elm@force.example'],
  ['ann.oak@force.example', 'ann.oak@force.example'],
  ['somebody@elsewhere.example', 'somebody@elsewhere.example']
])('%s signs in as %s', (name, login) => {
  expect(loginOf(name, people)).toBe(login);
});

test('a name that two people have is answered with both', () => {
  expect(() => loginOf('ann', people)).toThrow('"ann" may be Ann Oak or Ann Elm');
});

test('somebody unknown is answered with everybody who is known', () => {
  expect(() => loginOf('Cy', people)).toThrow('one of Ann Oak, Ann Elm, Bo Ash.');
  expect(() => loginOf('nobody')).toThrow(samplePeople.map(({ name }) => name).join(', '));
});
