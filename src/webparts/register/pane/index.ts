/** The register's property pane: loaded when somebody edits a page, not before. */
export { registerPane } from './registerPane';
export { scopeChoices } from './scopeChoices';
