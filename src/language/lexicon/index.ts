// Words, once: which words belong together, who is people, and the forms of verbs. The lists are in the .txt files beside.
export { hasClass, is, isListed, isNoun, isOneWithS, isVerbClass, wordsOf, type ClassName } from './class';
export { fold, looksPlural, singular, withoutAccents } from './word';
export { isGivenName } from './given-name';
export { isAnonymous } from './anonymous';
export { personKind, type NounKind } from './people';
export { inflect, lemmas, type Inflected, type VerbForm } from './verbs';
