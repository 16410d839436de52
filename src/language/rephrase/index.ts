// How a sentence is said anew: read what was (not) done, say it without the person or the norm, put it in its place.
export { readAction, readStep, type Action } from './action';
export { contrasts, toNoun, toPassive } from './passive';
export { isPlural } from './object';
export { offerImprovement } from './improvement';
export { readReach } from './reach';
export { done, omitted, undergone } from './moves';
export { askOmitted } from './prompts';
export { capital, clauseSpan, draftFor, dropWords, whole, type MakeDraft } from './drafts';
