import { readStance, sectionKind, type SectionKind } from '../../language';
import { joinLabels } from '../actions/label';
import { isAside } from '../actions/asides';
import { readSaid } from '../actions/said';
import { readEnding } from '../actions/state';
import { isFollowed, isImagined, isTakenOn } from '../actions/verdict';
import { isThing, saysNothing } from '../actions/no-work';
import { isWorkRow } from '../actions/row';
import { demands, makesNew, soundsLikeAction, startsRule, startsWithVerb } from '../actions/words';
import { readHeading } from './action-heading';
import { labelInSteps, type Item, type Listing } from './listing';
import type { PlacedSaid } from './placed-said';
import type { ActionLabel, RawAction } from '../actions/raw-action';
import type { Said } from './said';
import type { Found } from '../blocks/found';
import type { Source } from './source';
import { eachInSteps } from '../text/steps';

/** Kinds of sections whose boxes, and tables of work, are things to do. */
const holdsTasks: ReadonlySet<SectionKind> = new Set([
  'lessons',
  'went-poorly',
  'resolution',
  'response',
  'other',
  'summary',
]);

/** Sections whose boxes are ticked on the way, each time anew, and lists of what was changed. */
const procedure = new RegExp(
  [
    'reproduc(?:e|tion)|repro steps',
    // "Runbook updates" is work on it.
    '(?:run-?books?|play-?books?|procedures?|check-?lists?|instructions?)(?! (?:updates?|improvements?|changes?|revisions?|gaps?)\\b)',
    'how[ -]to|steps to|pre-?flight|sign-?off|definition of done|verification:|tests?(?:ing)? (?:done|performed|to (?:do|perform|run))|testing verification',
    '(?:success|acceptance|exit|approval) (?:criteria|indicators|metrics)',
    '(?:rollback|recovery|resolution|mitigation|deploy(?:ment)?|release|restore|migration|manual|verification|test) (?:steps?|plan)',
    'option [a-e1-9]',
    'change ?log|(?:revision|document|change) history|release notes',
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join('|'),
  'i',
);

/** Sections of what is to be done once something has happened, and not before. */
const conditional = /^\W*(?:if|in case|whenever) (?!time|possible|feasible|needed|necessary|we |there )/i;

const isConditional = (words: string): boolean => conditional.test(words) && !isImagined(words);

/** Boxes below a question are its answers ("Is this a pattern?"), unless somebody or a date is named. */
const isAsked = (title: string): boolean => /\?[\s*_)]{0,9}$/.test(title);

/** "Action checklist" is one of work. */
const isSteps = (title: string): boolean =>
  (procedure.test(title) && sectionKind(title) !== 'actions') || isConditional(title);

/** Sections that tell others what to do. */
const advice = new RegExp(
  [
    '^\\W*(?:our )?(?:recommendations?|advice|guidance|tips|suggestions|instructions|next steps|actions?(?: items?)?) (?:to|for) ' +
      '(?:(?:the|our|your|all|other|affected|end|existing) )*(?:users?|customers?|clients?|public|community|readers?|others|everyone)\\b',
    '\\bwhat (?:(?:our|affected) )?(?:you|users|customers|clients) (?:should|can|need to|must|have to)\\b',
    '\\bwhat (?:should|can|must|do) (?:you|users|customers|clients) (?:need to )?do\\b',
    '\\bwhat to do \\(?(?:as|if you are|for) (?:an? |our )?(?:users?|customers?|clients?)\\b',
  ].join('|'),
  'i',
);

/** The action items of a section. */
export function* listActions(
  all: readonly PlacedSaid[],
  source: Source,
  headingEnd: number,
): Generator<void, readonly Found<RawAction>[]> {
  const { title, kind, within, above } = source;
  if ([title, ...above].some((each) => advice.test(each))) return [];
  const isProcedure = kind !== 'actions' && [title, ...above].some(isSteps);
  if (isProcedure && !all.some(({ said }) => isWorkRow(said.unit))) return [];
  const isAnswer = kind === 'other' && isAsked(title);
  const countsAsTask = (each: PlacedSaid): boolean => isTask(each) && (!isAnswer || isFollowed(each.said.parts));
  const tasks = all.some(countsAsTask)
    ? yield* listItems(
        all.filter(({ said }) => holdsTasks.has(said.unit.within)),
        {},
      )
    : nothing;
  yield;
  const label = within === 'actions' ? yield* labelInSteps(source) : {};
  yield;
  const listing = yield* listItems(
    all.filter((each, i) => isWork(each) || (i > 0 && isWork(all[i - 1]!) && readEnding(each.said.own) !== undefined)),
    label,
  );
  const heading = within === 'actions' && kind === 'other' ? readHeading(source, headingEnd, listing) : undefined;
  return [
    ...(yield* readItems(tasks.items.filter(({ placed }) => countsAsTask(placed)))),
    ...(heading ? [{ raw: heading, at: 0, group: 0 }] : withoutRules(yield* readItems(listing.items))),
  ];
}

const isWork = ({ said }: PlacedSaid): boolean => said.unit.within === 'actions';

/**
 * Without advice that holds from now on. Where half of a list begins as rules do ("Never ..."), all its advice is of this kind that makes
 * nothing new.
 */
function withoutRules(actions: readonly Found<RawAction>[]): readonly Found<RawAction>[] {
  const advice = actions.filter(({ raw }) => raw.isAdvice);
  const rules = advice.filter(({ raw }) => startsRule(raw.text));
  if (rules.length === 0) return actions;
  const isRuled = (group: number): boolean => {
    const isHere = (each: Found<RawAction>): boolean => each.group === group;
    return rules.filter(isHere).length * 2 >= advice.filter(isHere).length;
  };
  const ruled = new Set([...new Set(rules.map(({ group }) => group))].filter(isRuled));
  const isRule = ({ raw, group }: Found<RawAction>): boolean =>
    startsRule(raw.text) || (ruled.has(group) && !makesNew(raw.text));
  return actions.filter((each) => !each.raw.isAdvice || !isRule(each));
}

const nothing: Listing = { items: [], lines: [] };

/** Numbered boxes in what ended the incident are its steps, and a table there is of what was done to end it. */
const isTask = ({ said }: PlacedSaid): boolean =>
  holdsTasks.has(said.unit.within) &&
  ((said.unit.checkbox !== undefined && !isStep(said)) || (!tellsSteps.has(said.unit.within) && isWorkRow(said.unit)));

const isStep = ({ text, unit: { within, mark }, parts }: Said): boolean =>
  tellsSteps.has(within) && mark !== undefined && /\d/.test(text.slice(mark.start, mark.end)) && !isFollowed(parts);

/** What is open around a unit: an item, or a label that holds for what stands in it. */
interface Around {
  readonly end: number;
  readonly item?: Item | undefined;
  readonly label?: ActionLabel;
}

function* listItems(units: readonly PlacedSaid[], label: ActionLabel): Generator<void, Listing> {
  const reader = new ListReader(units, label);
  yield;
  yield* eachInSteps(units, (placed, i) => reader.read(placed, i));
  return reader;
}

/** Takes units in order, and tells items from labels, lines of fields and details. */
class ListReader implements Listing {
  readonly items: Item[] = [];
  readonly lines: PlacedSaid[] = [];
  readonly #around: Around[] = [];
  /** Where something is listed, a paragraph has to be marked as an item. */
  readonly #isList: boolean;
  readonly #outermost: ActionLabel;
  #label: ActionLabel;
  #last: Item | undefined;
  /** Lists in which something bold is a label. */
  readonly #labelled = new Set<number>();
  /** What holds here names a procedure: its steps are none of ours. */
  #isProcedure = false;

  readonly #units: readonly PlacedSaid[];

  /** Lists of steps on a page: "Go to ...", "Click ...". */
  readonly #guides: ReadonlySet<number>;

  constructor(units: readonly PlacedSaid[], label: ActionLabel) {
    this.#guides = new Set(units.filter(({ said }) => said.isGuide).map(({ group }) => group));
    this.#units = units;
    this.#isList = units.some(({ said }) => said.unit.form !== 'paragraph' && said.verdict !== 'fields');
    this.#outermost = this.#label = label;
  }

  read(placed: PlacedSaid, i: number): void {
    const { said, at } = placed;
    const next = this.#units[i + 1];
    while (this.#around.length > 0 && this.#around.at(-1)!.end <= said.unit.start + at) this.#around.pop();
    const outer = this.#around.at(-1);
    const isParagraph = said.unit.form === 'paragraph';
    if (!outer?.item && this.#opens(placed, i, outer)) return;
    if (!outer && headsOthers(placed, next)) this.#label = joinLabels(said.label.says, this.#outermost);
    else if (isParagraph && said.unit.depth === 0 && introduces(said, next)) {
      // In front of all items they may be those of the heading.
      if (said.verdict === 'fields' && this.items.length === 0) this.lines.push(placed);
      this.#label = joinLabels(said.label.says, this.#outermost);
      this.#last = undefined;
      this.#isProcedure = namesProcedure(said) || tellsObjects(said, next);
    } else if (said.verdict === 'fields') this.#addFields(placed, outer?.item ?? this.#last);
    else this.#readWork(placed, i, outer);
  }

  /** Takes what holds for those that stand in it, and tells whether it is that. */
  #opens(placed: PlacedSaid, i: number, outer: Around | undefined): boolean {
    const next = this.#units[i + 1];
    if (this.#isLabel(placed, next) || this.#isTitle(placed, i)) this.#enter(placed, outer, this.#endOf(i));
    else if (leads(placed, next)) {
      const label = { ...(outer?.label ?? this.#label), lead: placed.said.parts.text };
      this.#around.push({ end: this.#endOf(i), label });
    } else return false;
    return true;
  }

  /** What may be an action item, or stands in one. */
  #readWork(placed: PlacedSaid, i: number, outer: Around | undefined): void {
    const words = placed.said.own;
    const isBelow = outer?.item !== undefined;
    const end = this.#last && (isBelow || speaksOfAbove.test(words)) ? readEnding(words) : undefined;
    if (end) this.#last!.label = joinLabels({ state: end }, this.#last!.label);
    else if (outer && !outer.label) this.#readDetail(placed, outer.item, this.#endOf(i));
    else if (placed.said.unit.form === 'paragraph') this.#readParagraph(placed, this.#units[i + 1]);
    else this.#readItem(placed, outer, i);
  }

  /** Where an item ends: with its own text, or with the list that its colon opens. */
  #endOf(i: number): number {
    const placed = this.#units[i]!;
    const first = this.#units[i + 1];
    if (!opensList(placed, first)) return placed.said.unit.end + placed.at;
    let next = i + 2;
    while (next < this.#units.length && isBelow(this.#units[next]!, first.group)) next++;
    const last = this.#units[next - 1]!;
    return last.said.unit.end + last.at;
  }

  /** A bold topic is a label, too, where another one of its list is: "**Alerting**" above what is to be alerted on. */
  #isLabel(placed: PlacedSaid, inner: PlacedSaid | undefined): boolean {
    if (isLabel(placed, inner)) return true;
    const { said, group } = placed;
    const isTopic = said.unit.form === 'item' && !said.unit.checkbox && isBold(said) && !isFollowed(said.parts);
    return isTopic && this.#labelled.has(group) && holdsIn(placed, inner) && !startsWithVerb(said.parts.text);
  }

  /** A bold title with one item below it: "**Bug bounty**" - "We will offer a reward". */
  #isTitle(placed: PlacedSaid, i: number): boolean {
    const { said } = placed;
    const [inner, other] = [this.#units[i + 1], this.#units[i + 2]];
    return (
      said.unit.form === 'item' &&
      !said.unit.checkbox &&
      isBold(said) &&
      !isFollowed(said.parts) &&
      !startsWithVerb(said.parts.text) &&
      holdsIn(placed, inner) &&
      inner.said.verdict === 'action' &&
      !holdsIn(placed, other)
    );
  }

  #enter({ said, group }: PlacedSaid, outer: Around | undefined, end: number): void {
    if (isBold(said)) this.#labelled.add(group);
    if (namesProcedure(said)) this.#around.push({ end });
    else this.#around.push({ end, label: joinLabels(said.label.says, outer?.label ?? this.#label) });
  }

  #addFields(placed: PlacedSaid, item: Item | undefined): void {
    const { said, at } = placed;
    if (item) item.lines.push({ said: said.parts, unit: said.unit, by: at - item.placed.at });
    else this.lines.push(placed);
  }

  /** What stands in an item is a part of it, and may tell who does it and when. A box is its own where nobody took on both, or somebody else did. */
  #readDetail(placed: PlacedSaid, item: Item | undefined, end: number): void {
    const { unit, parts, verdict } = placed.said;
    if (!item) return;
    const around = item.placed.said;
    const isTaken = [around.parts, ...item.lines.map((line) => line.said)].some(isTakenOn);
    const isDeed = unit.checkbox && verdict !== 'none' && (soundsLikeAction(parts.text) || demands(parts.text));
    if (around.unit.checkbox && (isTakenOn(parts) ? unit.checkbox : isDeed && !isTaken))
      this.#around.push({ end, item: this.#add(placed, item.label) });
    else if (parts.names.has('owner') || parts.names.has('due') || isLink(placed.said)) this.#addFields(placed, item);
    else if (isAside(placed.said.own))
      item.lines.push({ said: readSaid(`(${placed.said.own})`), unit, by: placed.at - item.placed.at });
  }

  #readItem(placed: PlacedSaid, outer: Around | undefined, i: number): void {
    const { unit, verdict } = placed.said;
    const isStepOf = this.#isProcedure || this.#guides.has(placed.group);
    const isNone = isStepOf || (verdict === 'none' && !this.#isWordOfWork(placed, i));
    const item = isNone ? undefined : this.#add(placed, outer?.label ?? this.#label);
    if (unit.form === 'item') this.#around.push({ end: this.#endOf(i), item });
  }

  /** "- Replicas" beside "- Raise the limit": a word that is listed with work. */
  #isWordOfWork({ said, group }: PlacedSaid, i: number): boolean {
    const text = said.own;
    const isWord = said.unit.form === 'item' && !said.unit.checkbox && /^\p{L}{4,}$/u.test(text) && isThing(text);
    if (!isWord || saysNothing(text)) return false;
    const isItem = (each: PlacedSaid | undefined): boolean =>
      each?.group === group &&
      each.said.unit.form === 'item' &&
      !each.said.unit.checkbox &&
      (each.said.verdict === 'action' || each === this.#last?.placed);
    return isItem(this.#units[i - 1]) || isItem(this.#units[i + 1]);
  }

  #readParagraph(placed: PlacedSaid, next: PlacedSaid | undefined): void {
    const { said } = placed;
    const { ticket } = said.parts;
    if (ticket !== undefined && this.#last && holdsForAll.test(said.text)) {
      const { group } = this.#last.placed;
      for (const item of this.items) if (item.placed.group === group) item.label = joinLabels(item.label, { ticket });
      return;
    }
    if (next?.said.verdict === 'fields' && isBold(said)) this.#add(placed, this.#label);
    else {
      const isMarked = !this.#isList || said.parts.names.size > 0;
      for (const line of said.lines) {
        if (!isMarked && !line.unit.labelled) continue;
        const own = { ...placed, said: line };
        if (line.verdict === 'action' || line.verdict === 'done') this.#add(own, this.#label);
        else if (line.verdict === 'fields') this.#addFields(own, this.#last);
      }
    }
  }

  #add(placed: PlacedSaid, label: ActionLabel): Item {
    this.#last = { placed, label, lines: [] };
    this.items.push(this.#last);
    return this.#last;
  }
}

/** The address of a ticket, and nothing else. */
const isLink = (said: Said): boolean =>
  said.parts.ticket !== undefined && /^(?:\[[^\][]{1,100}\]\(\S+\)|<?https?:\S+)[.,]?$/.test(said.own);

/** "These are tracked in OPS-12" behind a list. */
const holdsForAll = /^\W*(?:(?:\w+ )?(?:these|both|all)\b|(?:tracked|see)\b)/i;

const isBold = (said: Said): boolean => /^(\*\*|__)[^*_\n]+\1[.:]?$/.test(said.own);

const holdsIn = (outer: PlacedSaid, inner: PlacedSaid | undefined): inner is PlacedSaid =>
  inner !== undefined &&
  inner.said.unit.depth > outer.said.unit.depth &&
  inner.said.unit.start + inner.at < outer.said.unit.end + outer.at;

const opens = /:[*_]*$/;

/** Whether an item ends in a colon, and the next list, which is not in it for want of blanks, is what it opens. */
const opensList = (outer: PlacedSaid, inner: PlacedSaid | undefined): inner is PlacedSaid =>
  inner !== undefined &&
  outer.said.unit.form === 'item' &&
  inner.said.unit.form === 'item' &&
  outer.said.unit.depth + inner.said.unit.depth === 0 &&
  outer.group !== inner.group &&
  opens.test(outer.said.own);

/** Whether something stands in a list, or below one of its items. */
const isBelow = ({ said: { unit }, group }: PlacedSaid, list: number): boolean => unit.depth > 0 || group === list;

/** Whether what is listed below a sentence is what the sentence speaks of: "We changed it in:" - "Search". */
function listsObjects({ own: words }: Said, inner: Said): boolean {
  if (!opens.test(words) || startsWithVerb(inner.parts.text)) return false;
  return /\b(?:across|around|between|for|from|in|into|of|on|over|through|with|within):[*_]*$/i.test(words.slice(-20));
}

/** Whether a box says what is to be done for each of those in it: "- [ ] Add an alert for:" - "[ ] Search". */
const leads = (outer: PlacedSaid, inner: PlacedSaid | undefined): boolean =>
  outer.said.unit.checkbox !== undefined &&
  holdsIn(outer, inner) &&
  inner.said.unit.checkbox !== undefined &&
  listsObjects(outer.said, inner.said) &&
  !isTakenOn(outer.said.parts);

/** The same of a sentence that tells what was done: no item stands below it. */
const tellsObjects = (said: Said, next: PlacedSaid | undefined): boolean =>
  next !== undefined && listsObjects(said, next.said) && isPast(said);

const isPast = ({ parts }: Said): boolean =>
  ['tells', 'reports'].includes(readStance(parts.text.replace(/:[*_]*$/, '')));

/** Whether an item is a label over those in it: "- Prevent" above boxes. */
function isLabel(placed: PlacedSaid, inner: PlacedSaid | undefined): boolean {
  const { said } = placed;
  if (said.unit.form !== 'item' || !(holdsIn(placed, inner) || opensList(placed, inner))) return false;
  if (inner.said.verdict === 'fields' || listsObjects(said, inner.said) || readEnding(inner.said.own)) return false;
  if (said.label.isOnly) return true;
  const { owner, due, ticket, text } = said.parts;
  if (said.unit.checkbox || owner !== undefined || due !== undefined || ticket !== undefined) return false;
  if (inner.said.unit.checkbox) return true;
  if (isThing(text)) return true;
  const isShort = text.split(' ').length <= 4;
  return !startsWithVerb(text) && (/:[*_]*$/.test(said.own) || (isShort && startsWithVerb(inner.said.parts.text)));
}

/** Whether an item is a label over those beside it: "- **Long term**" in front of items that are not bold. */
const headsOthers = ({ said, group }: PlacedSaid, next: PlacedSaid | undefined): boolean =>
  said.unit.form === 'item' &&
  !said.unit.checkbox &&
  next?.group === group &&
  isBold(said) &&
  !isBold(next.said) &&
  !isFollowed(said.parts) &&
  !startsWithVerb(said.parts.text);

/** Whether a paragraph is about the list below it: bold, with a colon, or nothing but fields. */
const introduces = (said: Said, next: PlacedSaid | undefined): boolean =>
  !said.unit.labelled &&
  next !== undefined &&
  next.said.unit.form !== 'paragraph' &&
  next.said.verdict !== 'fields' &&
  (said.verdict === 'fields' || isBold(said) || said.own.endsWith(':'));

/** "We have some recommendations for maintainers:" */
const advises =
  /\b(?:recommendations?|advice|guidance|tips) (?:to|for) (?:[\w-]+ ){0,3}(?:users?|customers?|clients?|maintainers|developers|others|everyone|readers)\b/i;

/** "We can do it by one of:", "Either of these would help:": what is listed is not chosen yet. */
const alternatives =
  /\b(?:one|either|any) of(?: (?:the|these|those))?(?: (?:following|options|ways|below)){0,2}(?: would (?:help|work|do))?:[*_\s]{0,9}$/i;

/** "**To reproduce:**", "Resolution:". */
function namesProcedure(said: Said): boolean {
  const words = said.own.slice(0, 100);
  if (said.label.says.type !== undefined) return false;
  // "We need something that will:" begins to describe it.
  if (/\b(?:that|which) (?:\w+ )?(?:will|would|can|could|should|must|does|do):\W*$/i.test(said.own.slice(-60)))
    return true;
  return (
    procedure.test(words) ||
    alternatives.test(said.own.slice(-60)) ||
    advises.test(said.own.slice(0, 300)) ||
    isConditional(said.own.slice(0, 300)) ||
    // "Incident response and monitoring:" is what items are about.
    (words.includes(':') && !/ (?:and|&) /.test(words) && tellsSteps.has(sectionKind(words.replace(/[*_]/g, ''))))
  );
}

const tellsSteps: ReadonlySet<SectionKind> = new Set(['resolution', 'response']);

/** What was done, and a question, make no list of action items. Where a title asks for what prevents it the next time, what was done answers. */
const isBeside = ({ placed: { said }, label }: Item): boolean =>
  said.verdict === 'asked' || (said.verdict === 'told' && label.state === undefined && !label.proposes);

/** Reads items; a list that only tells what was done is a report, one that only asks is of questions, and neither holds any. */
function* readItems(items: readonly Item[]): Generator<void, readonly Found<RawAction>[]> {
  const lists = items.some(isBeside)
    ? new Set(items.map((each) => (isBeside(each) ? -1 : each.placed.group)))
    : undefined;
  const actions: Found<RawAction>[] = [];
  yield* eachInSteps(items, (item) => {
    const { said, at, group } = item.placed;
    if (lists?.has(group) === false) return;
    const isOpen = said.verdict !== 'done' && said.verdict !== 'told';
    const raw = said.action(item.lines, isOpen ? item.label : { ...item.label, state: 'done' });
    if (raw) actions.push({ raw, at, group });
  });
  return actions;
}

/** "This has been done." beside an item, and not within it. */
const speaksOfAbove = /^\W{0,9}(?:this|it|that) (?:was|is|has been) /i;
