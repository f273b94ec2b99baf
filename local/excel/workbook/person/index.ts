/** What people do at Excel, with Excel's rules: the same for the page and for tests. */
export { createPerson } from './person';
export type { ForeignCell, Person } from './types';
