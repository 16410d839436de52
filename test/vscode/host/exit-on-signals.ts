/** Makes Ctrl+C and the like end this process in an orderly way: else nothing that waits for its `exit` would run. */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(130));
  }
}
