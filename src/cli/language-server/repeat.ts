/** Takes a step that never fails again and again, with a pause (milliseconds) before each, until what is returned is called. */
export function repeat(pause: number, step: () => Promise<void>): () => void {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    if (isOver) return;
    timer = setTimeout(() => void step().then(wait), pause);
    // Nobody stays for that.
    timer.unref();
  };
  wait();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
