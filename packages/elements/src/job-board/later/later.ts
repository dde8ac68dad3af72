/** What a board can do without until its first role shows: what filters open, and the roles saved on this device. */
export { filterPanelStyles } from './filter-panel.styles.js';
export { filterPanel } from './filter-panel.view.js';
export { savedView } from './saved.view.js';
export { SavedRoles } from './saved-roles.controller.js';
