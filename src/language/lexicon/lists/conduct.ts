import { behaviours } from './behaviour';

const deeds = new Set(
  'break push merge deploy change delete drop skip ignore miss forget overlook approve ship release run disable remove make do introduce rename roll leave wait take use touch bypass assume let allow commit write edit overwrite restart reboot kill turn shut escalate page call stop fail fix revert act respond react want refuse keep get go start rush dismiss put give look'.split(
    ' ',
  ),
);

/** Is it a verb (base form) for something that people do or leave undone in their work? */
export const isConduct = (lemma: string) => deeds.has(lemma) || behaviours.has(lemma);
