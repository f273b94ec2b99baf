/** The page of the task pane's tests: the real pane, in surroundings that a test scripts. */
// Types of style sheets, for a clone that was not built yet: an ambient file cannot be imported.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../../../../src/components/theme/scssModules.d.ts" />
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { registerIcons } from '../../../../src/components/icons/registerIcons';
import { TaskPane } from '../../../../src/excel/taskPane/TaskPane';
import { asked, releaseHeld, scriptedSurroundings, tellPane } from './scriptedSite';
import type { Script } from './scriptedSite';

declare global {
  interface Window {
    showPane: (script: Script) => void;
    asked: typeof asked;
    releaseHeld: typeof releaseHeld;
    tellPane: typeof tellPane;
  }
}

registerIcons();
window.asked = asked;
window.releaseHeld = releaseHeld;
window.tellPane = tellPane;
window.showPane = (script) => {
  ReactDom.render(
    React.createElement(TaskPane, { surroundings: scriptedSurroundings(script) }),
    document.getElementById('pane')
  );
};
