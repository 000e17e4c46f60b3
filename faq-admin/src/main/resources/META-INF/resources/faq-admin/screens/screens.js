/** @fileoverview The screens in the order of the work, and who may see each. */

import { accountsScreen } from './accounts.js';
import { auditScreen } from './audit.js';
import { draftScreen } from './draft.js';
import { entriesScreen } from './entries.js';
import { mendScreen } from './mend.js';
import { overviewScreen } from './overview.js';
import { reportScreen } from './report.js';
import { versionsScreen } from './versions.js';

/** `name` stands in the address and names the screen's title among the texts. */
export const SCREENS = [
  { name: 'mend', role: 'editor', show: mendScreen },
  { name: 'entries', role: 'editor', show: entriesScreen },
  { name: 'draft', role: 'editor', show: draftScreen },
  { name: 'versions', role: 'viewer', show: versionsScreen },
  { name: 'report', role: 'viewer', show: reportScreen },
  { name: 'overview', role: 'viewer', show: overviewScreen },
  { name: 'audit', role: 'admin', catalog: '*', show: auditScreen },
  { name: 'accounts', role: 'admin', catalog: '*', show: accountsScreen },
];

/**
 * @param {string} name that the address has; possibly of none of them
 * @param {function(object): boolean} isOpen whether a screen may be seen
 * @return {{name: string, role: string, show: function}} the one of that name, else the first
 */
export function screenNamed(name, isOpen) {
  const open = SCREENS.filter(isOpen);
  return open.find((screen) => screen.name === name) || open[0];
}
