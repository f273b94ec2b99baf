'use strict';
const path = require('node:path');

/** What a force sets for its own add-in, and the environment variable that sets it for one build. */
const VARIABLES = {
  address: 'TRACKER_ADDIN_URL',
  clientId: 'TRACKER_ADDIN_CLIENT_ID',
  authority: 'TRACKER_ADDIN_AUTHORITY',
  sharePoint: 'TRACKER_ADDIN_SHAREPOINT'
};

/**
 * Where the add-in will be served and how it signs in: `settings.json`, and what the environment says
 * instead. Throws with a sentence where a value cannot be right.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
function addInSettings(environment = process.env) {
  const settings = { ...require(path.join(__dirname, 'settings.json')) };
  for (const [name, variable] of Object.entries(VARIABLES)) {
    if (environment[variable]) settings[name] = environment[variable];
  }
  settings.address = settings.address.replace(/\/+$/, '');
  for (const name of ['address', 'authority']) {
    if (!/^https:\/\/[^\s"'<>?#&]+$/.test(settings[name])) {
      throw new Error(
        `${name} (${VARIABLES[name]}) has to begin with https:// : ${settings[name]}`
      );
    }
  }
  // It stands in the page's policy: one host, or every host below one.
  if (!/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(settings.sharePoint)) {
    throw new Error(
      `sharePoint (${VARIABLES.sharePoint}) has to be a host as in https://*.sharepoint.com : ${settings.sharePoint}`
    );
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(settings.clientId)) {
    throw new Error(`clientId (${VARIABLES.clientId}) is no application id: ${settings.clientId}`);
  }
  return settings;
}

module.exports = { addInSettings };
