/** Those whom blameless rules do not protect. */
export const attackers =
  /^(?:attackers?|adversar(?:y|ies)|hackers?|intruders?|scammers?|spammers?|criminals?|thie(?:f|ves)|phishers?|actors?|exploiters?|abusers?|culprits?)$/;
/** Words of an attack: who is behind it is no question about colleagues. */
export const attack =
  /\b(?:attack\w*|malicious\w*|malware|phish\w*|hack(?:ed|er|ers|ing)?|exploit\w*|compromised?|scam\w*|theft|stole|stolen|leaked|intru\w+|fraud\w*|spam\w*)\b/i;
