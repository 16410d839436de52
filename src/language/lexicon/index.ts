// Words, once: which words belong together, who is people, and the forms of verbs. The lists are in the .txt files beside.
export { hasClass, is, isVerbClass, wordsOf, type ClassName } from './class';
export { fold } from './word';
export { isAnonymous } from './anonymous';
export { personKind, type NounKind } from './people';
export { inflect, lemmas, type Inflected, type VerbForm } from './verbs';
