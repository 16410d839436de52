import type { RuleInfo } from '../../rule';
import { chatTranscript } from './chat-transcript';
import { teamPhrase } from './team-phrase';
import { unusedIgnore } from './unused-ignore';

/** What is noticed about a document as a whole, or because a team asks for it, and not by a rule of ours over sentences. */
export const documentRules: readonly RuleInfo[] = [chatTranscript, teamPhrase, unusedIgnore];
