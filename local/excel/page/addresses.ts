/** Where the Excel host keeps what, below `https://localhost:<port>`. */

/** The page itself. */
export const pageAddress = '/excel';
/** The page's own script and styles. */
export const scriptAddress = '/excel/host.js';
export const stylesAddress = '/excel/host.css';
/** Where the page asks for a token in the name of whoever is signed in. */
export const tokenAddress = '/excel/sign-in/token';
/** What the pane's window is given before its own scripts run: the sign-in bridge. */
export const bridgeAddress = '/excel/sign-in/bridge.js';
/** The spreadsheet that is drawn, and what it stands on. */
export const gridAddress = '/excel/grid';
/** Microsoft's client library, as the package has it. */
export const officeAddress = '/office-js';
/** The built add-in. */
export const addInAddress = '/addin';
export const paneAddress = `${addInAddress}/taskpane.html`;
