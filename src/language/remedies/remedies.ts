import { asked } from './asked';
import { care } from './care';
import { habits } from './habits';
import type { Remedy } from './remedy';
import { told } from './told';

/** Ways of asking people to behave, and what to build in their place; the first that fits is told. */
export const remedies: readonly Remedy[] = [...care, ...habits, ...told, ...asked];

/** Words without which none of these can fit; most sentences are done with after this. */
export const mayRemedy =
  /careful|aware|\b(?:told|asked|instructed|advised|urged|warned|expected|requested|directed|ordered|cautioned|reminded|brief\w*|sensiti\w+|lectured?|refresh\w*|instructed|send|circulate|hold|session\w*|culture|serves?|step|grip|watch|rein|implored|quit|beg|advise|want|emphasi\w+|stress|reiterate|impress|talk|speak|get|tell|ask|try|aim|strive|expect|request|tighter|stricter|closer|greater|increased|improved|required|needed|necessary|slow|deeper|click|course|drill|utmost|best|power|extra|doubly|less|alert|focus\w*|calm|sharp|concentrate|judge?ment|trust\w*|measure|think|heads?|brains?|raise|right|properly|tighten|sharpen|buckle|act|house|learn|seriously|rely|guess\w*|rush\w*|panic\w*|corners|ignor\w+|always|own|more)\b|vigilan|rigo|diligen|mindful|deliberate|cautio|attenti|thorough|disciplin|conscious|proactive|conscientious|\bcare\b|scrutiny|double|triple|twice|remember|forget|remind|train|educat|coach|counsel|teach|upskill|harder|better|\bgame\b|\bsure\b|ensure|communicat|coordinat|collaborat|\b(?:stop|avoid|refrain|assum\w+)\b|(?:not|n['’]t|never)\s+(?:ever\s+|just\s+)?(?:deploy|push|merge|release|ship|edit|skip|make|change|bypass|commit)|happens?\s+again|lesson|more\s+\p{L}+ly|closely|sooner|earlier|quicker|faster|\b(?:follow|adhere|stick|comply)\b|\beye\b|look-?out|(?:watch|look)\s+out|common\s+sense|next\s+time|importance|responsibility|ownership|encourage|urge|instruct|up\s+to|more\s+(?:strict|alert|prudent|meticulous|thoughtful|considerate|responsible|cognizant|watchful)|\b(?:people|everyone|everybody|engineers|developers|operators|reviewers|responders|teams|staff|members|maintainers|technicians?|managers?|crews?|employees|personnel|colleagues)\s+(?:to|should|must|need|ha|ought)/iu;
