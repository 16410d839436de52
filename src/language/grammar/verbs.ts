// Verb forms. English has about 200 irregular verbs; the table holds those that reports use: base, past, participle.
const irregular =
  'arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built|burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fix fixed fixed|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|miss missed missed|mistake mistook mistaken|misread misread misread|misunderstand misunderstood misunderstood|outgrow outgrew outgrown|overcome overcame overcome|overlook overlooked overlooked|override overrode overridden|oversee oversaw overseen|overshoot overshot overshot|overwrite overwrote overwritten|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|reset reset reset|rewrite rewrote rewritten|rerun reran rerun|ride rode ridden|ring rang rung|rise rose risen|roll rolled rolled|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sit sat sat|sleep slept slept|slip slipped slipped|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|mishear misheard misheard|creep crept crept|sweep swept swept|slide slid slid|cast cast cast|burst burst burst|upset upset upset|spill spilt spilt|mislead misled misled|mislay mislaid mislaid|foresee foresaw foreseen|forgo forwent forgone|withhold withheld withheld|overdo overdid overdone|overrun overran overrun|overspend overspent overspent|rethink rethought rethought|unwind unwound unwound|misspell misspelt misspelt|sink sank sunk|bid bid bid';

// Bases of regular verbs that reports use. Needed to tell a verb from a noun, and "delete" from "delet".
const regular =
  'abandon abort absorb accept access accuse achieve acknowledge act activate adapt add address adhere adjust admit adopt advise affect agree aim alert allocate allow alter announce answer anticipate apologise apologize appear apply appoint appreciate approve argue arrange arrive ask assess assign assume attach attempt attend authorise authorize automate avoid back backport balance base blame block boot bother break brief bump bypass calculate call cancel capture care carry cause centralise challenge change charge check claim clarify clean clear clone close coach collapse collect commit communicate compare complain complete comply compromise conclude conduct configure confirm confuse connect consider consult consume contact contain continue contribute control convert coordinate copy correct corrupt count cover crash create cycle damage debug decide declare decline decommission decrease default define delay delegate delete deliver demand deny depend deploy deprecate describe deserve design destroy detect determine develop diagnose direct disable disappear discard discipline disconnect discover discuss dismiss display distribute divert document double download downgrade drain drill drop duplicate educate elect eliminate embed emit employ enable encounter encourage end enforce engage enhance enrol enroll ensure enter escalate establish estimate evaluate examine exceed execute exercise exhaust exist expand expect experience expire explain exploit explore expose express extend fail fat-finger file fill filter finish fire flag flush focus follow force format forward function generate grab grant guarantee guess handle happen harm hasten help hesitate highlight hire hope host identify ignore impact implement imply import improve include increase indicate infer inform inherit initiate inject insist inspect install instruct insert intend interact interpret interrupt introduce invalidate investigate invite invoke involve isolate issue iterate join judge jump kick kill know label lack land last launch leak level lift limit link list listen load lock log look lower maintain manage manipulate mark match measure mention merge migrate mind minimise minimize misapply miscalculate miscommunicate misconfigure mishandle misinterpret misjudge mismanage misplace misspell mistype misuse mitigate modify monitor mount move name need neglect note notice notify nuke observe obtain occur offer omit onboard open operate order organise organize overestimate overload overreact own page panic parse part participate pass paste patch pause perform permit persist pick ping place plan play point poll populate post postpone practise practice prepare present preserve press prevent print prioritise prioritize probe proceed process produce program promise promote prompt propagate propose protect provide provision publish pull punish purge push query question queue raise reach react realise realize reboot receive recheck recognise recognize recommend reconcile record recover recreate redeploy reduce reenable refer reflect refresh refuse register regret reinstall reject relate release rely remain remember remind remove rename render renew reopen repair repeat replace replay replicate reply report reprimand reproduce request require research reserve resign resize resolve resort respect respond restart restore restrict result resume retain retest rethink retire retrain retrieve retry return reuse reveal reverse revert review revise revoke risk rotate route rush save scale scan schedule scope screen scroll search secure select separate serve ship shift shrug sign signal simulate skip slow solve sort source specify spot stabilise stabilize stage start state stay step stop store stress struggle submit suffer suggest supply support suppose surface surprise suspect suspend sustain switch synchronise synchronize tag talk target terminate test thank toggle touch trace track trade train transfer translate treat trigger trim trip troubleshoot trust try tune turn type unblock uncover underestimate uninstall unlock unplug unset unmount untag unsubscribe unpin unpublish unbind undeploy unload unmute unfreeze update upgrade upload urge use validate value vary verify view violate visit wait walk want warn waste watch weigh wipe wish wonder work worry wrap yell yank purge rehearse reconcile scrutinise scrutinize vet skim glance gloss disregard flout violate breach circumvent sidestep bend erase sever swap mix transpose disclose confess postpone foresee prioritise skim botch mess screw bungle fumble goof email e-mail key flood spill abandon wander query chase resend archive consult debrief heed greenlight authorise descend steer grasp truncate launch obtain';

const bases = new Set(regular.split(' '));
const forms = new Map<string, { lemma: string; past: boolean; participle: boolean }>();
const participles = new Map<string, string>();
const pasts = new Map<string, string>();
for (const row of irregular.split('|')) {
  const [base, past, participle] = row.split(' ') as [string, string, string];
  bases.add(base);
  if (!pasts.has(base)) pasts.set(base, past);
  if (!participles.has(base)) participles.set(base, participle);
  for (const form of new Set([past, participle])) {
    const known = forms.get(form);
    if (known && known.lemma !== base) continue;
    forms.set(form, { lemma: base, past: form === past, participle: form === participle });
  }
}
for (const form of ['were', 'been', 'am', 'is', 'are', 'being']) {
  forms.set(form, { lemma: 'be', past: form === 'were', participle: form === 'been' });
}
// "lay" and "found" are also verbs of their own; here they are the pasts that reports mean.

/** What a word can be as a verb; `undefined` where it cannot be one that we know. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  readonly thirdPerson: boolean;
}

const none = { base: false, past: false, participle: false, gerund: false, thirdPerson: false };

/** Reads a lowercase word as a verb form. Unknown "-ed" words count as verbs; other unknown words do not. */
export function readVerb(word: string): VerbForm | undefined {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const form = readVerb(word.slice(hyphen + 1));
    return form && { ...form, lemma: word.slice(0, hyphen + 1) + form.lemma };
  }
  const irregularForm = forms.get(word);
  if (irregularForm) return { ...none, ...irregularForm, base: bases.has(word), thirdPerson: word === 'is' };
  if (bases.has(word)) return { ...none, lemma: word, base: true };
  if (word === 'has' || word === 'does') return { ...none, lemma: word === 'has' ? 'have' : 'do', thirdPerson: true };
  const stemmed = stem(word);
  return stemmed && { ...none, ...stemmed };
}

function stem(word: string): (Partial<VerbForm> & { lemma: string }) | undefined {
  const prefix = /^(?:re|un|mis|over|under|pre|auto|de|dis|out|co)-?(?=[a-z]{3})/.exec(word)?.[0] ?? '';
  const find = (...candidates: string[]) =>
    candidates.find((c) => bases.has(c) || (prefix && bases.has(c.slice(prefix.length))));
  if (word.endsWith('ed') && word.length > 3) {
    const s = word.slice(0, -2);
    const lemma = find(s + 'e', s, undouble(s), s.endsWith('i') ? s.slice(0, -1) + 'y' : s) ?? guess(s);
    // "untested", "unreviewed" describe; only what can be undone ("unplugged") is a verb.
    if (word.startsWith('un') && !(lemma && bases.has(lemma))) return undefined;
    return lemma && !notVerbs.has(word) ? { lemma, past: true, participle: true } : undefined;
  }
  if (word.endsWith('ing') && word.length > 4) {
    const s = word.slice(0, -3);
    const lemma = find(s + 'e', s, undouble(s), s.endsWith('y') ? s.slice(0, -1) + 'ie' : s);
    return lemma && !notVerbs.has(word) ? { lemma, gerund: true } : undefined;
  }
  if (word.endsWith('s') && word.length > 3 && !word.endsWith('ss')) {
    const s = word.slice(0, -1);
    const lemma = find(
      s,
      word.endsWith('es') ? word.slice(0, -2) : s,
      word.endsWith('ies') ? word.slice(0, -3) + 'y' : s,
    );
    return lemma ? { lemma, thirdPerson: true } : undefined;
  }
  return undefined;
}

const notVerbs = new Set([
  'hundred',
  'need',
  'indeed',
  'red',
  'speed',
  'feed',
  'seed',
  'embed',
  'shed',
  'during',
  'something',
  'anything',
  'everything',
  'nothing',
  'morning',
  'evening',
  'string',
  'thing',
]);

function undouble(s: string): string {
  return /([bdgklmnprt])\1$/.test(s) ? s.slice(0, -1) : s;
}

/** The base of a regular verb that is in no list: English spelling rules, good enough to read a tense. */
function guess(s: string): string | undefined {
  if (s.length < 2 || !/[aeiouy]/.test(s)) return undefined;
  if (s.endsWith('i')) return s.slice(0, -1) + 'y';
  const single = undouble(s);
  if (single !== s) return single;
  return /(?:[aeiou](?:t|z|v|s|c|g|r|m|d)|[^aeiou][cgsvuz]|[bcdfgkptz]l)$/.test(s) &&
    !/(?:er|or|en|ow|it|oo.|ea.|ai.|ee.|ou.|oa.|ie.)$/.test(s)
    ? s + 'e'
    : s;
}

/** "run" -> "run", "delete" -> "deleted": the past participle of a base form. */
export function participleOf(base: string): string {
  const known = participles.get(base);
  if (known) return known;
  const hyphen = base.lastIndexOf('-');
  return hyphen > 0 && participles.has(base.slice(hyphen + 1))
    ? base.slice(0, hyphen + 1) + participleOf(base.slice(hyphen + 1))
    : addEd(base);
}

/** "run" -> "ran", "delete" -> "deleted": the simple past of a base form. */
export function pastOf(base: string): string {
  return pasts.get(base) ?? addEd(base);
}

/** "run" -> "running": the present participle of a base form. */
export function gerundOf(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying';
  if (/[^eoy]e$/.test(base)) return base.slice(0, -1) + 'ing';
  return (doubles(base) ? base + base.at(-1) : base) + 'ing';
}

function addEd(base: string): string {
  if (base.endsWith('e')) return base + 'd';
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ied';
  return (doubles(base) ? base + base.at(-1) : base) + 'ed';
}

/** A stressed short last syllable doubles its consonant; in longer words only these do. */
const doubling = new Set(
  'rerun admit commit permit submit omit refer prefer defer infer occur recur incur control patrol cancel format reset begin forget regret unplug transfer'.split(
    ' ',
  ),
);
function doubles(base: string): boolean {
  if (doubling.has(base)) return base !== 'cancel';
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && base.length > 2;
}
