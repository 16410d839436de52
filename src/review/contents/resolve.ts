import { resolveAction, type ActionItem } from '../actions/action';
import { moveSpan, type Span } from '../../language';
import { eachInSteps } from '../text/steps';
import type { SectionPart } from './part';
import { findSpeakers } from './speakers';
import type { Chain, Question, Role, Statement, Statements } from '../notes/statements';

/**
 * Everything but the timeline that sections hold, at its place in the document. `day`: the review's, for dates without a year.
 * `before`: the actions of before; those that have not moved are taken from there.
 */
export function* resolveParts(
  parts: readonly SectionPart[],
  day: number | undefined,
  prose: string,
  before: readonly ActionItem[] = [],
): Generator<void, Statements> {
  const actions: ActionItem[] = [];
  const factors: Statement[] = [];
  const chains: Chain[] = [];
  const roles: Role[] = [];
  const questions: Question[] = [];
  const thanks: Statement[] = [];
  const isSomebody = findSpeakers(parts, prose);
  const hasWork = parts.some(({ content }) => content.actions.some(({ raw }) => !raw.isAdvice));
  for (const { content, offset } of parts) {
    yield* eachInSteps(content.actions, (each) => {
      if (each.raw.isAdvice && hasWork) return;
      actions.push(resolveAction(each, offset, day, isSomebody, before[actions.length]));
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
