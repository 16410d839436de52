import type { ClauseRow } from '../../patterns/clause-row';
import type { PhraseRow } from '../../patterns/phrase-row';
import type { Who } from '../../patterns/who';
import type { Act } from './harmful-acts';

/** Frames in which what somebody was doing is the cause. */
export const because =
  '(cause|trigger by | due to | because of | on account of | result|consequence of | trace|go|date back to | come|boil|put down to | ' +
  'come|stem|arise|result from)';

/** What was still needed when it was taken away. */
export const needed = '<delete>|<remove>|discard|throw] ... that|which be ADVERBS (needed | in use)';

/** It was mended, or goes on as meant: "pushed a fix that caused the errors to stop", "clicked Restart, which triggered a build". */
export const mended =
  '<article>? NOUN? NOUN? NOUN to ADVERBS <repair>|<prevent>|work|pass|succeed|resume|clear|return|(take place) | ' +
  '<article>? NOUN? NOUN? <change>|build|restart|reboot|rebuild|redeploy|reload|failover|job|run|sync !<outcome>';

/** What became of the object of an act: "pushed a config that broke the login". */
export const thatHarmed =
  `... ,? that|which ADVERBS (<destroy>|(<bring-about> !(${mended}))|trip|lose | <delete> !(<article>? <spared>) | ` +
  'take|bring|knock NOUN? NOUN? NOUN? down)';

const acted = 'have? ADVERBS (<put>|<handle>|<remove>|<release>)&(PAST|DONE)';

/** What went wrong, with what somebody did as its beginning or as its reason: "it went wrong when Tom restarted it". */
export const blamedOn = (them: 'NAME' | 'ROLE'): readonly PhraseRow[] =>
  [
    `go wrong|downhill|south [when|after|once|because ${them} ADVERBS !<perceive>|<repair>|do PAST]`,
    `<outcome> start|begin|happen|occur [when|after|once|because ${them} ${acted}]`,
    `be ADVERBS fine|good|well|up|green|healthy|normal|ok|okay [until|till ${them} ADVERBS !<perceive> PAST]`,
    `be ADVERBS delay&DONE|late|slow ... [because|since ${them} ADVERBS keep&PAST DOING]`,
    'fail|break|crash|jam|burst|freeze|die|collapse|overflow|expire|down|lost|gone|empty|dark|late|unavailable|unreachable ' +
      `... [because|since ${them} ${acted}]`,
  ].map((phrase) => ({ phrase, instead: () => [] }));

/** Rows about acts, told of somebody. */
export const did = (who: Who, acts: readonly Act[]): readonly ClauseRow[] =>
  acts.map((act) => ({ who, marks: 'subject', ...act }));
