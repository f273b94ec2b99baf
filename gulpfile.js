'use strict';
require('./config/node-version.js');

const build = require('@microsoft/sp-build-web');

// The rig's own `serve` needs a tenant; the local Microsoft 365 (`npm start`) serves the shipped bundle.
const rigTasks = build.rig.getTasks;
build.rig.getTasks = function () {
  const tasks = rigTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated'));
  return tasks;
};

build.initialize(require('gulp'));
