import { commits } from '../actions/words';
import { resolveAction, type AboutActions, type ActionItem } from '../actions/action';
import { findTicket } from '../blocks/evidence';
import { moveSpan, type Span } from '../../language';
import { eachInSteps } from '../text/steps';
import type { SectionPart } from './part';
import { findSpeakers } from './speakers';
import type { Chain, Question, Role, Statement, Statements } from '../notes/statements';

/** What is known of a review before its parts are put together. `day`: its own, in days since 1970. */
interface About {
  readonly title: string | undefined;
  readonly day: number | undefined;
  readonly prose: string;
}

/**
 * Everything but the timeline that sections hold, at its place in the document. `before`: the actions of before; those that have not
 * moved are taken from there.
 */
export function* resolveParts(
  parts: readonly SectionPart[],
  { title, day, prose }: About,
  before: readonly ActionItem[] = [],
): Generator<void, Statements> {
  const actions: ActionItem[] = [];
  const factors: Statement[] = [];
  const chains: Chain[] = [];
  const roles: Role[] = [];
  const questions: Question[] = [];
  const thanks: Statement[] = [];
  const key = title === undefined ? undefined : findTicket(title)?.text;
  const about: AboutActions = { day, key, isSomebody: findSpeakers(parts, prose) };
  const hasWork = parts.some(({ content }) => content.actions.some(({ raw }) => !raw.isAdvice));
  for (const { content, offset } of parts) {
    yield* eachInSteps(content.actions, (each) => {
      if (each.raw.isAdvice && hasWork && !commits(each.raw.text)) return;
      actions.push(resolveAction(each, offset, about, before[actions.length]));
    });
    for (const each of content.factors) factors.push(move(each, offset));
    for (const each of content.chains)
      chains.push({
        ...move(each, offset),
        steps: each.steps.map((step) => ({ ...move(step, offset), answer: move(step.answer, offset) })),
      });
    for (const each of content.roles) roles.push(move(each, offset));
    for (const each of content.questions) questions.push(move(each, offset));
    for (const each of content.thanks) thanks.push(move(each, offset));
  }
  return { actions, factors, chains, roles, questions, thanks };
}

const move = <S extends Span>(span: S, by: number): S => ({ ...span, ...moveSpan(span, by) });
