import { l10n, window, type Memento, type QuickPickItem, type TextDocument } from 'vscode';
import type { Person, RoleOf } from '../../record';
import type { Records } from '../core/record';

/** What was chosen for a review: whether names stay, and which person has which role. Stays on this machine. */
interface Choice {
  readonly names: 'keep' | 'roles';
  readonly roles: Readonly<Record<string, string>>;
}

/** What was chosen for one review. */
export interface NameMemory {
  read(): Choice | undefined;
  write(choice: Choice): Thenable<void>;
}

/** Remembers, for each review, what to do with the names of people. */
export class NameChoices {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  of({ uri }: TextDocument): NameMemory {
    const key = `learningReview.names.${uri.toString()}`;
    return {
      read: () => this.#state.get<Choice>(key),
      write: (choice) => this.#state.update(key, choice),
    };
  }
}

/** Of a review that is not there yet. */
export function noMemory(): NameMemory {
  let known: Choice | undefined;
  return {
    read: () => known,
    write: async (choice) => {
      known = choice;
    },
  };
}

/** What to do with names: leave them, or the roles that take their place. */
export type Names = 'keep' | readonly RoleOf[];

/**
 * Asks once for each review whether names stay, and again where the roles are gone from its text. Roles are shown before they are used, each
 * time, with a way back to names. Nothing where somebody gave up.
 */
export async function chooseNames(
  records: Records,
  people: readonly Person[],
  memory: NameMemory,
  text: string,
): Promise<Names | undefined> {
  if (people.every(({ isBot }) => isBot)) return 'keep';
  const known = chosenFor(memory, text);
  const names = known ?? (await askWhether());
  const chosen = names === 'roles' ? await pickRoles(records, people, memory, text, known === 'roles') : names;
  if (chosen === 'keep') await memory.write({ names: 'keep', roles: memory.read()?.roles ?? {} });
  return chosen;
}

/** What was chosen for a review of this text. Roles that it does not say, because they were undone or given up, were not chosen. */
export function chosenFor(memory: NameMemory, text: string): Choice['names'] | undefined {
  const { names, roles = {} } = memory.read() ?? {};
  const said = text.toLowerCase();
  const isSaid = names !== 'roles' || Object.values(roles).some((role) => said.includes(role.toLowerCase()));
  return isSaid ? names : undefined;
}

async function askWhether(): Promise<'keep' | 'roles' | undefined> {
  const keep = keepNames();
  const roles = {
    label: l10n.t('Replace names by roles'),
    detail: l10n.t('“responder 1” and so on, in the text as well. You see who is who first.'),
  };
  const picked = await window.showQuickPick([keep, roles], {
    title: l10n.t('Names of People'),
    placeHolder: l10n.t('This is remembered for this review.'),
    ignoreFocusOut: true,
  });
  return picked && (picked === keep ? 'keep' : 'roles');
}

const keepNames = () => ({ label: l10n.t('Keep names') });

type Item = QuickPickItem & { readonly each?: RoleOf };

/** Shows who becomes which role in a review of this text, lets one change it, and remembers it for this review. */
export async function askRoles(
  records: Records,
  people: readonly Person[],
  memory: NameMemory,
  text: string,
): Promise<readonly RoleOf[] | undefined> {
  const roles = await pickRoles(records, people, memory, text, false);
  return roles === 'keep' ? undefined : roles;
}

async function pickRoles(
  records: Records,
  people: readonly Person[],
  memory: NameMemory,
  text: string,
  canKeep: boolean,
): Promise<Names | undefined> {
  let roles = proposeRoles(records, people, memory, text);
  for (;;) {
    const use: Item = { label: l10n.t('$(check) Use these roles') };
    const items = roles.map((each): Item => ({ label: each.name, description: describe(each, memory), each }));
    const keep: Item = keepNames();
    const picked: Item | undefined = await window.showQuickPick([use, ...items, ...(canKeep ? [keep] : [])], {
      title: l10n.t('Who Is Who'),
      placeHolder: l10n.t('Choose a name to change its role. This list stays on your machine.'),
      ignoreFocusOut: true,
    });
    if (!picked) return undefined;
    if (picked === keep) return 'keep';
    const { each } = picked;
    if (!each) break;
    const role = await window.showInputBox({
      title: l10n.t('The Role of {0}', each.name),
      value: each.role,
      ignoreFocusOut: true,
    });
    if (role?.trim()) roles = roles.map((old) => (old === each ? { ...each, role: role.trim() } : old));
  }
  await rememberRoles(roles, memory);
  return roles;
}

/** With whom of those who are not here somebody shares a role is said: most often it is another name of the same person. */
function describe({ name, role }: RoleOf, memory: NameMemory): string {
  const others = Object.entries(memory.read()?.roles ?? {}).filter(([other, its]) => its === role && other !== name);
  const names = others.map(([other]) => other).join(', ');
  return names === '' ? `→ ${role}` : l10n.t('→ {0}, same as {1}', role, names);
}

/** Roles for people of a review of this text, with those that are remembered. */
const proposeRoles = ({ nameRoles }: Records, people: readonly Person[], memory: NameMemory, text: string) =>
  nameRoles(people, { own: new Map(Object.entries(memory.read()?.roles ?? {})), text });

/** The roles of people who all have one already, as they were shown. Nothing where somebody is new. */
export function knownRoles(
  records: Records,
  people: readonly Person[],
  memory: NameMemory,
  text: string,
): readonly RoleOf[] | undefined {
  const shown = new Set(Object.values(memory.read()?.roles ?? {}));
  const roles = proposeRoles(records, people, memory, text);
  return roles.every(({ role }) => shown.has(role)) ? roles : undefined;
}

async function rememberRoles(roles: readonly RoleOf[], memory: NameMemory): Promise<void> {
  const told = Object.fromEntries(roles.map(({ name, role }) => [name, role]));
  await memory.write({ names: 'roles', roles: { ...memory.read()?.roles, ...told } });
}
