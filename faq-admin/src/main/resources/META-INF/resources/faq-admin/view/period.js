/** @fileoverview How far back figures go. */

import { select } from './dom.js';
import { filled } from '../texts/texts.js';

const CHOICES = [7, 30, 90, 365];

/** @return {HTMLElement} a choice that shows the screen anew */
export function periodChoice(app) {
  return select(CHOICES.map((days) => [String(days), filled(app.texts.days, days)]), String(app.days),
    (days) => {
      app.days = Number(days);
      app.show(app.screen);
    }, { 'aria-label': app.texts.period });
}
