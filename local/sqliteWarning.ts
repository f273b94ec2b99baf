/**
 * Node 22 warns at every start that `node:sqlite` is experimental. The people who start the local
 * site can do nothing about it, so that one warning is left out. Imported before anything else.
 */
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  const isKnown = warning.name === 'ExperimentalWarning' && warning.message.includes('SQLite');
  if (!isKnown) console.warn(`${warning.name}: ${warning.message}`);
});
