import { window, type QuickPickItem } from 'vscode';

/** A box in which one types an answer, or takes one from below. */
export interface PickOrType {
  readonly title: string;
  readonly placeholder: string;
  /** What it holds at first. */
  readonly value?: string;
  readonly offered: readonly QuickPickItem[];
}

/** The label of what was picked, or what was typed; nothing where the box was left. */
export async function pickOrType({ title, placeholder, value = '', offered }: PickOrType): Promise<string | undefined> {
  const pick = window.createQuickPick();
  // While the box holds what it held at first, all are shown. Then they are those that fit what is typed.
  const show = (typed: string): void => {
    const isOffered = offered.some(({ label }) => label === typed);
    const own = typed.trim() === '' || isOffered ? [] : [{ label: typed, alwaysShow: true }];
    pick.items = [...own, ...offered.map((item) => ({ ...item, alwaysShow: typed === value }))];
  };
  Object.assign(pick, { title, placeholder, value });
  show(value);
  const answered = new Promise<string | undefined>((answer) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => answer(pick.selectedItems[0]?.label.trim()));
    pick.onDidHide(() => answer(undefined));
    pick.show();
  });
  return answered.finally(() => pick.dispose());
}
