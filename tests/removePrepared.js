'use strict';

const { rmSync } = require('node:fs');

/** After all tests: the data files that they copied from are not needed any more. */
module.exports = async () => {
  rmSync(process.env.PREPARED_DATA, { recursive: true, force: true });
};
