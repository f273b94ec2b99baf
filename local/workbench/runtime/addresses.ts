/** Where the workbench serves its own files from, apart from every site. */
export const hostAddress = '/_host';
export const runtimeAddress = `${hostAddress}/runtime`;
export const scriptsAddress = `${hostAddress}/scripts`;
export const bundleAddress = `${hostAddress}/dist`;
export const stylesAddress = `${hostAddress}/host.css`;
export const loaderAddress = `${hostAddress}/loader.js`;
export const loaderConfigAddress = `${hostAddress}/loader-config.js`;
/** Takes what page authors set in property panes. */
export const savedPagesAddress = `${hostAddress}/pages`;
