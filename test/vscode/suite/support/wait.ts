import type { Event } from 'vscode';

/** How long to wait for something before the test fails, in ms; it only matters then, and a busy machine is slow. */
export const patience = 60_000;

/** Waits until `look` finds something, looking again after each event. `what` it waits for is asked when it gives up. */
export function waitFor<T, E>(event: Event<E>, look: () => T | undefined | false, what: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const first = look();
    if (first) return resolve(first);
    const giveUp = setTimeout(() => {
      listening.dispose();
      reject(new Error(`Waited in vain for ${what()}.`));
    }, patience);
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
    return await waitFor(
      event,
      () => seen,
      () => 'an event',
    );
  } finally {
    listening.dispose();
  }
}
