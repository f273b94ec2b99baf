/** What the commands say. */
export const strings = {
  usage: 'Usage: npm start [-- --port NUMBER] [--data FOLDER] [--excel-port NUMBER] [--reset]',
  unknownOption: (option: string): string => `There is no option "${option}".`,
  valueMissing: (option: string): string => `${option} needs a value.`,
  badPort: (value: string): string => `"${value}" is no port: give a number from 1 to 65535.`,
  nobody: (name: string, known: readonly string[]): string =>
    `Nobody called "${name}" is known; give a login, or one of ${known.join(', ')}.`,
  several: (name: string, known: readonly string[]): string =>
    `"${name}" may be ${known.join(' or ')}; give the whole name.`,
  portInUse: (port: number): string =>
    `Port ${port} is in use by another program: stop it, or choose another with --port.`,
  portRefused: (port: number): string =>
    `Port ${port} may not be used here: choose another with --port.`,
  notOurFolder: (folder: string, entry: string): string =>
    `${folder} holds "${entry}", which is not ours, so nothing there is reset or written.`,
  notAFolder: (folder: string): string => `${folder} is a file, and a folder is needed.`,
  stillRunning: (url: string): string => `The site at ${url} is using this data: stop it first.`,
  gettingReady: 'The sample site is being set up. This page opens by itself in a moment.',
  resetDone: (folder: string): string => `Data in ${folder} removed.`,
  building: 'Building the web parts...',
  built: (seconds: string): string => `Web parts built in ${seconds} s.`,
  unchanged: 'Web parts are up to date.',
  buildFailed: 'The web parts could not be built:',
  serving: (folder: string): string => `Serving on this machine only, data in ${folder}.`,
  lookAt: (url: string): string => `Recommendations Tracker: ${url}`,
  excelAt: (url: string): string => `Excel with the add-in:   ${url}`,
  excelCertificate:
    'The certificate of Excel is made on this machine: the browser asks once whether to go on.',
  excelPortInUse: (port: number): string =>
    `Port ${port} is not free, so there is no Excel this time: choose another with --excel-port.`,
  howToStop: 'Ctrl+C stops it.',
  stopped: 'Stopped.',
  notImplemented: (method: string, path: string): string =>
    `SharePoint has this call and the local server has not: ${method} ${path}`,
  otherHost: 'This server answers to localhost only.',
  serverFailed: 'The local server failed. What happened stands in its terminal.'
} as const;
