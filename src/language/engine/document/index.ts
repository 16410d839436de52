import type { RuleInfo } from '../../rule';
import { chatTranscript } from './chat-transcript';
import { unusedIgnore } from './unused-ignore';

/** What is noticed about a document as a whole, and not by a rule over sentences. */
export const documentRules: readonly RuleInfo[] = [chatTranscript, unusedIgnore];
