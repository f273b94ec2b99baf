/** The sample site: the five papers in our own words, and more of their kind for measuring. */
export { ensureSample } from './ensureSample';
export type { EnsureSampleOptions } from './ensureSample';
export { manyRecords } from './many';
export { sampleRecords } from './sampleRecords';
