/** What a review is about: nouns for something that went wrong (regular expression source). */
export const outcome =
  '(?:outages?|incidents?|failures?|disruptions?|down-?times?|breach(?:es)?|crash(?:es)?|delays?|bugs?|regressions?|mistakes?|errors?|loss(?:es)?|data loss|mess|problems?|issues?|degradations?|fiascos?|leaks?|damages?|disasters?|debacles?|breakages?|corruption|accidents?|interruptions?|defects?|slowdowns?|blunders?|oversights?|failings?|faults?|misconfigurations?|mix-?ups?|sev-?\\d|sev)';

/** Verbs, as past forms, for acts that a who-question asks about. */
export const acts =
  '(?:broke|caused|did|pushed|merged|deployed|approved|signed off(?: on)?|let|allowed|wrote|touched|reviewed|forgot|ran|changed|deleted|dropped|introduced|triggered|disabled|screwed up|messed up|messed with|committed|authori[sz]ed|shipped|released|missed|ignored|skipped|took down|brought down|removed|killed|overwrote|misconfigured|made|green-?lit|turned off|switched off|thought|decided|failed|rebooted|restarted|wiped|uploaded|published|renamed|edited|modified|enabled|bypassed|coded|implemented|configured|neglected|dropped the ball)';
