import type { Event } from 'vscode';

/** Waits until `look` finds something, looking again after each event. */
export function waitFor<T, E>(event: Event<E>, look: () => T | undefined | false, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const first = look();
    if (first) return resolve(first);
    const giveUp = setTimeout(() => {
      listening.dispose();
      reject(new Error(`Waited in vain for ${what}.`));
    }, 10_000);
    const listening = event(() => {
      const found = look();
      if (!found) return;
      clearTimeout(giveUp);
      listening.dispose();
      resolve(found);
    });
  });
}

/** Does something, and waits for the next event that it brings about. */
export async function next<E>(
  event: Event<E>,
  act: () => unknown,
  fits: (value: E) => boolean = () => true,
): Promise<E> {
  let seen: E | undefined;
  const listening = event((value) => {
    if (fits(value)) seen ??= value;
  });
  try {
    await act();
    return await waitFor(event, () => seen, 'an event');
  } finally {
    listening.dispose();
  }
}
