import { QuickInputButtons, window, type InputBox, type QuickInput, type QuickPickItem } from 'vscode';

/** What came of a question: an answer, a step back, or the whole thing given up. */
export type Answer<T> = { readonly value: T } | 'back' | undefined;

/** Where a question stands in a row of questions. */
export interface Step {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Lets the user pick one of several. */
export function askPick<T extends QuickPickItem>(
  step: Step,
  placeholder: string,
  items: readonly T[],
  active: T | undefined,
): Promise<Answer<T>> {
  const pick = window.createQuickPick<T>();
  pick.placeholder = placeholder;
  pick.items = items;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  if (active) pick.activeItems = [active];
  return ask(pick, step, (answer) =>
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item) answer({ value: item });
    }),
  );
}

/** Asks for a line of text. `check` names what is wrong with it, if anything. */
export function askText(
  step: Step,
  prompt: string,
  value: string,
  check: (text: string) => string | undefined,
): Promise<Answer<string>> {
  const input = window.createInputBox();
  input.prompt = prompt;
  input.value = value;
  input.valueSelection = [0, value.length];
  // Titles and dates are looked up elsewhere; coming back should find the question still there.
  input.ignoreFocusOut = true;
  return ask(input, step, (answer) => {
    input.onDidChangeValue((text) => (input.validationMessage = check(text.trim()) ?? ''));
    input.onDidAccept(() => {
      const text = input.value.trim();
      const problem = check(text);
      if (problem === undefined) answer({ value: text });
      else input.validationMessage = problem;
    });
  });
}

function ask<T>(
  input: QuickInput & Pick<InputBox, 'buttons' | 'onDidTriggerButton'>,
  { title, step, totalSteps }: Step,
  listen: (answer: (value: Answer<T>) => void) => unknown,
): Promise<Answer<T>> {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  const answered = new Promise<Answer<T>>((answer) => {
    listen(answer);
    input.onDidTriggerButton(() => answer('back'));
    input.onDidHide(() => answer(undefined));
    input.show();
  });
  // Disposing of the input also ends what listens to it.
  return answered.finally(() => input.dispose());
}
