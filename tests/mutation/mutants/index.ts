import type { Mutant } from '../mutant';
import { concurrency } from './concurrency';
import { documents } from './documents';
import { envelope } from './envelope';
import { errors } from './errors';
import { faults } from './faults';
import { history } from './history';
import { limits } from './limits';
import { permissions } from './permissions';
import { queries } from './queries';
import { webs } from './webs';

/** Every behaviour that the tests of the local SharePoint are held to notice. */
export const mutants: readonly Mutant[] = [
  ...envelope,
  ...errors,
  ...queries,
  ...limits,
  ...concurrency,
  ...permissions,
  ...history,
  ...documents,
  ...webs,
  ...faults
];
