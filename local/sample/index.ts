/** The sample site: paper 01 whole, in our own words, and more of its kind for measuring. */
export { ensureSample } from './ensureSample';
export type { EnsureSampleOptions } from './ensureSample';
export { manyRecords } from './many';
export { sampleRecords } from './sampleRecords';
