import { printTable } from './measure';
import { benchSearch } from './search';

printTable([...benchSearch()]);
