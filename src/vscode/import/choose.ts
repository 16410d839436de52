import { QuickPickItemKind, l10n, window, type QuickPickItem } from 'vscode';
import type { Kind, Message } from '../../record';
import { groupByTime, isWorthIt, toPlain } from './messages';

/** As many can be looked through; of more, the days or hours are asked for first. */
const most = 1000;

/** Asks which messages become entries. What looks like noise is not checked; what somebody marked is. */
export async function chooseMessages(messages: readonly Message[]): Promise<readonly Message[] | undefined> {
  const near = await narrow(messages);
  if (!near) return undefined;
  if (near.length > most) return near.filter(isWorthIt);
  const picked = await window.showQuickPick(toItems(near), {
    title: l10n.t('Which Messages?'),
    placeHolder: l10n.t('What is not checked stays out. Type to filter; Space checks, Enter goes on.'),
    canPickMany: true,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return picked?.flatMap((item) => ('message' in item ? item.message : []));
}

/** Asks for days, then for hours, until few enough are left. */
async function narrow(messages: readonly Message[]): Promise<readonly Message[] | undefined> {
  let left = messages;
  for (const unit of ['day', 'hour'] as const) {
    if (left.length <= most) return left;
    const groups = groupByTime(left, unit);
    if (groups.size < 2) continue;
    const items = [...groups].map(([key, group]) => ({
      label: key || (unit === 'day' ? l10n.t('without a day') : '--:--'),
      description: group.length === 1 ? l10n.t('1 message') : l10n.t('{0} messages', group.length),
      group,
    }));
    const picked = await window.showQuickPick(items, {
      title: unit === 'day' ? l10n.t('Which Days?') : l10n.t('Which Hours?'),
      placeHolder: l10n.t('There are {0} messages. Choose when it happened.', left.length),
      canPickMany: true,
      ignoreFocusOut: true,
    });
    if (!picked) return undefined;
    left = picked.flatMap(({ group }) => group);
  }
  return left;
}

type Item = QuickPickItem & { readonly message?: Message };

/** One item for each message, with the days between them. */
function toItems(messages: readonly Message[]): readonly Item[] {
  const names = kindNames();
  const items: Item[] = [];
  let day: string | null = null;
  for (const message of messages) {
    const { date, time, text, who, kind } = message;
    if (date !== day && date !== null) items.push({ label: date, kind: QuickPickItemKind.Separator });
    day = date;
    items.push({
      label: `${time ?? '--:--'}  ${toPlain(text)}`,
      description: [who ?? '', names[kind]].filter((part) => part !== '').join(' · '),
      picked: isWorthIt(message),
      message,
    });
  }
  return items;
}

const kindNames = (): Readonly<Record<Kind, string>> => ({
  action: l10n.t('action'),
  observation: l10n.t('observation'),
  diagnosis: l10n.t('diagnosis'),
  decision: l10n.t('decision'),
  assumption: l10n.t('assumption'),
  'customer-update': l10n.t('customer update'),
  noise: l10n.t('noise'),
});
