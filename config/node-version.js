'use strict';
// SPFx 1.23 runs on Node 22 only, and node:sqlite came with it. The devDependency `node` puts the
// right one first on the PATH of npm scripts; a script started by hand may meet another.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major !== 22 || minor < 14) {
  console.error(
    `Node ${process.versions.node} is running, and 22.14 or later (below 23) is needed: ` +
      'run `npm ci`, then start this through `npm run` or `npm start`.'
  );
  process.exit(1);
}
