import { commands, l10n, type Disposable } from 'vscode';
import type { Person } from '../../record';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { change, tellInPassing } from '../core/open-review';
import { loadRecords } from '../core/record';
import { askRoles, type NameChoices } from './names';

/** "Replace Names by Roles": in a review that is written, the same person gets the same role everywhere. */
export function registerReplaceNames(focus: Focus, choices: NameChoices): Disposable {
  return commands.registerCommand('learningReview.replaceNames', async () => {
    const open = await focus.settle();
    if (!open) return;
    const { document, review } = open;
    const [{ findPeople, readMarkdown }, records] = await Promise.all([loadEngine(), loadRecords()]);
    const people = findPeople(review).map((each): Person => ({ ...each, role: null, isBot: false }));
    if (people.length === 0) return tellNone();
    const roles = await askRoles(records, people, choices.of(document), review.text);
    if (!roles) return;
    const now = await focus.again(open);
    const changes = records.replaceNames(readMarkdown(now.review.text), roles);
    if (changes.length === 0) return tellNone();
    if (await change(now, changes)) tellInPassing(summarise(changes.length));
  });
}

const tellNone = (): void => tellInPassing(l10n.t('No names of people were found in this review.'));

const summarise = (count: number): string =>
  count === 1 ? l10n.t('1 name was replaced.') : l10n.t('{0} names were replaced.', count);
