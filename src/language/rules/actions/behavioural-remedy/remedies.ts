import { containsAnyOf } from '../../../text/contains-any-of';
import { words } from '../../../text/words';
import { asked } from './asked';
import { care } from './care';
import { habits } from './habits';
import type { Remedy } from './remedy';
import { reported } from './reported';

/** Ways of asking people to behave, and what to build in their place; the first that fits is told. */
export function remediesIn(text: string): readonly Remedy[] {
  return [...(maySay.test(text) ? [...care, ...habits] : []), ...(mayTell(text) ? [...reported, ...asked] : [])];
}

/** Words of the reports and requests that the others do not share. */
export const toldTriggers = words(
  'told asked instructed advised urged encouraged warned cautioned reminded retrained educated briefed rebriefed brief coached taught trained culture serve serves grip rein implored beg quit emphasise emphasize stress reiterate impress ask tell speak try strive tighter stricter improved greater adherence compliance supervision circulate distribute workshop session sessions talk everyone everybody essential paramount slow homework serious responsibly professionally seriously deeper sensitised sensitized sensitise sensitize lecture lectured refresher refreshed course drill utmost power organised organized patient methodical systematic observant focused professional calm sharp concentrate focus judgement judgment trust trusting rely measure brains guess rush panic corners ignore always directed requested ordered best extra learn tighten sharpen asking memo memos circular',
);
const mayTell = containsAnyOf([
  ...toldTriggers,
  ...words(
    'careful carefully aware vigilant diligent mindful cautious attentive thorough rigorous care caution attention diligence vigilance discipline scrutiny awareness training train coach closer closely people lesson reminded remind staff more',
  ),
]);
const maySay =
  /careful|aware|vigilan|rigo|diligen|mindful|deliberate|cautio|attenti|thorough|disciplin|conscious|proactive|conscientious|\bcare\b|scrutiny|double|triple|twice|remember|forget|remind|train|educat|coach|counsel|teach|upskill|harder|better|\bgame\b|\bsure\b|ensure|communicat|coordinat|collaborat|\b(?:stop|avoid|refrain|assum\w+)\b|(?:not|n['’]t|never)\s+(?:ever\s+|just\s+)?(?:deploy|push|merge|release|ship|edit|skip|make|change|bypass|commit)|happens?\s+again|lesson|more\s+\p{L}+ly|closely|sooner|earlier|quicker|faster|\b(?:follow|adhere|stick|comply)\b|\beye\b|look-?out|(?:watch|look)\s+out|common\s+sense|next\s+time|importance|responsibility|ownership|encourage|urge|instruct|up\s+to|more\s+(?:strict|alert|prudent|meticulous|thoughtful|considerate|responsible|cognizant|watchful)|\b(?:people|everyone|everybody|engineers|developers|operators|reviewers|responders|teams|staff|members|maintainers)\s+(?:should|must|need|ha|ought)/iu;
