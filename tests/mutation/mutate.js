'use strict';

const path = require('node:path');
const swc = require('@swc/jest');

/**
 * Jest's transform of a mutation run: @swc/jest, with the mutant of the environment (JSON with file,
 * find and replace) applied to the source on its way. What is on the disk is never changed.
 */
const mutant = process.env.MUTANT === undefined ? undefined : JSON.parse(process.env.MUTANT);

const mutated = (source, file) => {
  if (mutant === undefined || path.resolve(file) !== mutant.file) return source;
  const [before, after, ...others] = source.split(mutant.find);
  if (after === undefined || others.length > 0) {
    throw new Error(`"${mutant.find}" does not occur exactly once in ${file}.`);
  }
  return `${before}${mutant.replace}${after}`;
};

module.exports = {
  createTransformer: (options) => {
    const transformer = swc.createTransformer(options);
    return {
      ...transformer,
      process: (source, file, rest) => transformer.process(mutated(source, file), file, rest),
      // By the source that is run: each mutant of a file has a place of its own in the cache.
      getCacheKey: (source, file, rest) =>
        transformer.getCacheKey(mutated(source, file), file, rest)
    };
  }
};
