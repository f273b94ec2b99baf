'use strict';

const os = require('node:os');
const path = require('node:path');

// Workers inherit it: what one test file prepares (tests/preparedData.ts), the others copy.
process.env.PREPARED_DATA ??= path.join(os.tmpdir(), `prepared-data-${process.pid}`);

/** Unit and server tests run in Node; browser tests drive a real Chromium (tests/e2e). */
module.exports = {
  // The SPFx build rig brings an old jest of its own to the top of node_modules: name ours.
  testEnvironment: require.resolve('jest-environment-node', {
    paths: [require.resolve('jest/package.json')]
  }),
  roots: ['<rootDir>/tests'],
  globalTeardown: '<rootDir>/tests/removePrepared.js',
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' }
      }
    ]
  },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|fast-check|pure-rand|@sparticuz)/)'],
  // Every core: jest leaves one to itself, which on a machine of two halves the speed.
  maxWorkers: os.availableParallelism(),
  testTimeout: 60000
};
