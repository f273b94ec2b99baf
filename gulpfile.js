'use strict';
require('./config/node-version.js');

const build = require('@microsoft/sp-build-web');
const { buildAddIn } = require('./config/excel/buildAddIn.js');

// The rig's own `serve` needs a tenant; the local Microsoft 365 (`npm start`) serves the shipped bundle.
const rigTasks = build.rig.getTasks;
build.rig.getTasks = function () {
  const tasks = rigTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated'));
  return tasks;
};

// The Excel add-in is packed from the same compiled TypeScript, in the same run.
build.rig.addPostBundleTask(
  build.subTask('excel-add-in', (gulp, options, done) => {
    buildAddIn(__dirname).then(() => done(), done);
  })
);

build.initialize(require('gulp'));
