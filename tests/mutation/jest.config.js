'use strict';

const path = require('node:path');
const config = require('../../jest.config');

const [[files, [, swcOptions]]] = Object.entries(config.transform);

/** The tests as they are, with the source on its way changed by `mutate.js`. */
module.exports = {
  ...config,
  rootDir: path.resolve(__dirname, '../..'),
  transform: { [files]: [path.join(__dirname, 'mutate.js'), swcOptions] },
  testTimeout: 20000
};
