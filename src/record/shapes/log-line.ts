const level = 'ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|CRITICAL|NOTICE';

/** How lines of logs start: a program with its process, a kernel, a level, a process, a container. */
const starts = [
  /^(?:[\w.-]{1,80} )?[\w.@/-]{1,60}\[\d{1,9}\]: /,
  /^[\w.-]{1,80} (?:kernel|systemd): /,
  new RegExp(`^\\[?(?:${level})\\]?(?:[:\\s]|$)`),
  new RegExp(`^\\[(?:${level}|crit|alert|emerg)\\] `, 'i'),
  /^(?:time=\S{1,60} )?level=\w/,
  /^\[\d{1,9}\] (?:\S{1,100} )?[A-Z]{3,9}: /,
  /^[\w.-]{1,60}[_-]\d{1,3} \| /,
];
const traces = /\bTraceback \(most recent call last\)|\bat [\w.$]{3,200}\([\w$]{1,80}\.(?:java|kt|scala):\d/;
/** What somebody did on a machine is in its log as well. */
const doers = /\bsudo(?:\[\d{1,9}\])?: /;

/** Whether a machine wrote it: what it says that it did is something to see, and nobody's action. `text` is Markdown. */
export function isOfLog(text: string): boolean {
  const said = text.slice(0, 400).replaceAll('\\', '');
  return (starts.some((start) => start.test(said)) || traces.test(said)) && !doers.test(said);
}
