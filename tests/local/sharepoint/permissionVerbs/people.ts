import { people } from '../../localServer';
import { merge, post, remove } from '../register';
import { aList, fresh, idOf, row, type Bit, type Stage, type Verb } from './stage';

const level = ({ owner }: Stage): Promise<string> =>
  idOf(
    post(owner, '_api/web/roleDefinitions', {
      Name: fresh('Level'),
      Description: '',
      Order: 1,
      BasePermissions: { High: '0', Low: '1' }
    })
  );
const ownList = async (stage: Stage): Promise<string> => {
  const address = await aList(stage);
  await post(stage.owner, `${address}/breakroleinheritance(copyroleassignments=true)`);
  return address;
};
const see: readonly Bit[] = ['viewListItems'];

export const peopleVerbs: readonly Verb[] = [
  {
    verb: 'see the groups of a site',
    needs: ['browseUserInfo'],
    act: (as) => as('_api/web/siteGroups'),
    succeeds: 200
  },
  {
    verb: 'see the people of a site',
    needs: ['browseUserInfo'],
    act: (as) => as('_api/web/siteUsers'),
    succeeds: 200
  },
  {
    verb: 'see the rows of the User Information List',
    needs: ['viewListItems', 'browseUserInfo'],
    act: (as) => as('_api/web/siteUserInfoList/items'),
    succeeds: 200
  },
  {
    verb: 'ensure a person',
    needs: ['browseUserInfo'],
    act: (as) => post(as, '_api/web/ensureUser', { logonName: people.lead.login }),
    succeeds: 200
  },
  {
    verb: 'make a group',
    needs: ['createGroups', 'browseUserInfo'],
    act: (as) => post(as, '_api/web/siteGroups', { Title: fresh('Group') }),
    succeeds: 201
  },
  {
    verb: 'change another person',
    needs: ['manageWeb'],
    act: (as, _, { reviewerId }) =>
      merge(as, `_api/web/getUserById(${reviewerId})`, { Title: 'Tom O.' }),
    succeeds: 204
  },
  {
    verb: 'take a person out of the site',
    needs: ['manageWeb', 'browseUserInfo'],
    prepare: ({ owner }) =>
      idOf(post(owner, '_api/web/ensureUser', { logonName: people.otherLead.login })),
    act: (as, on) => post(as, `_api/web/siteUsers/removeById(${on})`),
    succeeds: 200
  },
  {
    verb: 'make a permission level',
    needs: ['managePermissions'],
    act: (as) =>
      post(as, '_api/web/roleDefinitions', {
        Name: fresh('Level'),
        BasePermissions: { High: '0', Low: '1' }
      }),
    succeeds: 201
  },
  {
    verb: 'change a permission level',
    needs: ['managePermissions'],
    prepare: level,
    act: (as, on) => merge(as, `_api/web/roleDefinitions(${on})`, { Description: 'd' }),
    succeeds: 204
  },
  {
    verb: 'delete a permission level',
    needs: ['managePermissions'],
    prepare: level,
    act: (as, on) => remove(as, `_api/web/roleDefinitions(${on})`),
    succeeds: 200
  },
  {
    verb: 'see who has which permissions',
    needs: ['enumeratePermissions'],
    act: (as) => as('_api/web/roleAssignments'),
    succeeds: 200
  },
  {
    verb: 'see the permissions of one',
    needs: ['enumeratePermissions'],
    act: (as) => as('_api/web/roleAssignments/getByPrincipalId(4)'),
    succeeds: 200
  },
  {
    verb: 'ask what another may do',
    needs: ['enumeratePermissions'],
    act: (as) =>
      as(`_api/web/getUserEffectivePermissions(@u)?@u='${encodeURIComponent(people.owner.login)}'`),
    succeeds: 200
  },
  {
    verb: 'grant permissions',
    needs: ['managePermissions', ...see],
    prepare: ownList,
    act: (as, on, { reviewerId }) =>
      post(
        as,
        `${on}/roleAssignments/addRoleAssignment(principalid=${reviewerId},roledefid=1073741826)`
      ),
    succeeds: 200
  },
  {
    verb: 'take permissions',
    needs: ['managePermissions', ...see],
    prepare: ownList,
    act: (as, on) =>
      post(as, `${on}/roleAssignments/removeRoleAssignment(principalid=4,roledefid=1073741826)`),
    succeeds: 200
  },
  {
    verb: 'take all permissions of one',
    needs: ['managePermissions', 'enumeratePermissions', ...see],
    prepare: ownList,
    act: (as, on) => remove(as, `${on}/roleAssignments(4)`),
    succeeds: 200
  },
  {
    verb: 'break the inheritance of a list',
    needs: ['managePermissions', ...see],
    prepare: aList,
    act: (as, on) => post(as, `${on}/breakroleinheritance(copyroleassignments=true)`),
    succeeds: 200
  },
  {
    verb: 'break the inheritance of an item',
    needs: ['managePermissions', ...see],
    prepare: row,
    act: (as, on) => post(as, `${on}/breakroleinheritance(copyroleassignments=true)`),
    succeeds: 200
  },
  {
    verb: 'let a list inherit again',
    needs: ['managePermissions', ...see],
    prepare: ownList,
    act: (as, on) => post(as, `${on}/resetroleinheritance`),
    succeeds: 200
  }
];
