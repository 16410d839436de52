import type { Sentence } from '../../grammar/sentence';
import { compileLater, fitsIn } from '../../patterns/match';
import { parsePattern } from '../../patterns/parse';

const humble = compileLater(() => parsePattern("<humble> 's? question"));

/** "Stupid question, but why ...?": who asks like this wants to know, and challenges nobody. */
export const isHumble = ({ tokens }: Sentence): boolean => fitsIn(humble, tokens, 0, tokens.length);
