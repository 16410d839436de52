import { escapeText } from '../markup/escape';
import { readInstant } from '../time/instants';
import { eachOf, makeJsonFormat } from '../shapes/json-format';
import { fieldsOf, firstText, has, recordsOf, textOf, type Fields } from '../source/values';

/** Alerts as Alertmanager and Grafana send or list them, and alert groups of Grafana OnCall. */
export const alertmanager = makeJsonFormat(
  {
    id: 'alertmanager',
    name: 'alerts from Alertmanager or Grafana',
    about: 'Webhooks and lists of Alertmanager and Grafana alerting, alert groups of Grafana OnCall',
    needs: 'JSON with alerts that have "labels" and "startsAt"',
  },
  (value) => alertsOf(value).length > 0 || groupsOf(value).length > 0,
  function* (value, add, findings) {
    const known = new Set(findings.drafts.map(({ id }) => id));
    const put: typeof add = (draft, from) => {
      if (draft.id !== undefined && known.has(draft.id)) return;
      known.add(draft.id);
      add(draft, from);
    };
    const alerts = alertsOf(value);
    const others = new Namesakes();
    yield* eachOf(alerts, ({ labels }) => others.see(fieldsOf(labels)));
    yield* eachOf(alerts, (alert) => readAlert(alert, others, put));
    yield* eachOf(groupsOf(value), (group) => readGroup(group, put));
  },
);

const alertsOf = (value: unknown): readonly Fields[] =>
  [value, ...(Array.isArray(value) ? value : [])]
    .flatMap((each) => [...recordsOf(fieldsOf(each)['alerts']), ...recordsOf(each)])
    .filter((each) => has(each, 'labels', 'startsAt'));

const groupsOf = (value: unknown): readonly Fields[] =>
  recordsOf(fieldsOf(value)['results']).filter((each) => has(each, 'created_at', 'title', 'state'));

type Put = Parameters<Parameters<typeof makeJsonFormat>[2]>[1];

/** A silenced alert still fires. */
const goingOn: ReadonlySet<string> = new Set(['firing', 'active', 'suppressed', 'unprocessed']);

/** What tells nobody which of several it is. */
const aside = /^(?:alertname|severity|grafana_folder|ref_id|.*uid|__.*)$/;
const mostLabels = 3;

/** The labels in which alerts of one name differ: how many alerts there are of each name, and of each label with its value. */
class Namesakes {
  readonly #counts = new Map<string, number>();

  see(labels: Fields): void {
    const name = nameOf(labels);
    for (const key of [name, ...Object.keys(labels).map((label) => keyOf(name, label, labels[label]))])
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Those of an alert by which it is told apart; all of one that says nothing else. */
  tell(labels: Fields, isSilent: boolean): readonly string[] {
    const name = nameOf(labels);
    const count = this.#counts.get(name);
    const told = Object.keys(labels).filter((label) => {
      if (aside.test(label) || textOf(labels[label]) === undefined) return false;
      return isSilent || this.#counts.get(keyOf(name, label, labels[label])) !== count;
    });
    return told.slice(0, mostLabels).map((label) => `${label}: ${textOf(labels[label])?.slice(0, 100)}`);
  }
}

const keyOf = (name: string, label: string, value: unknown): string => JSON.stringify([name, label, textOf(value)]);

const nameOf = (labels: Fields): string => textOf(labels['alertname']) ?? 'Alert';

function readAlert(alert: Fields, others: Namesakes, put: Put): void {
  const [labels, annotations] = [fieldsOf(alert['labels']), fieldsOf(alert['annotations'])];
  const said = firstText(annotations['summary'], annotations['description'], annotations['message']);
  const more = [textOf(labels['severity']) ?? [], others.tell(labels, said === undefined)].flat().join(', ');
  const title = `${nameOf(labels)}${more === '' ? '' : ` (${more})`}`;
  const link = firstText(alert['panelURL'], alert['generatorURL'], alert['dashboardURL']);
  const id = (what: string): string =>
    [what, textOf(alert['fingerprint']) ?? JSON.stringify(labels), textOf(alert['startsAt']) ?? ''].join(' ');
  put(
    {
      when: readInstant(alert['startsAt']),
      text: escapeText(`${title} fires${said === undefined ? '' : `: ${said}`}`),
      link,
      id: id('fires'),
      kind: 'observation',
    },
    alert,
  );
  const ends = readInstant(alert['endsAt']);
  const status = firstText(alert['status'], fieldsOf(alert['status'])['state']);
  // An alert that still fires ends in the year 1, or at a time that is only a guess.
  if (goingOn.has(status ?? '') || !ends || !('instant' in ends) || ends.instant < 0) return;
  put({ when: ends, text: escapeText(`${title} is resolved`), link, id: id('ends'), kind: 'observation' }, alert);
}

function readGroup(group: Fields, put: Put): void {
  const title = textOf(group['title']) ?? 'Alert group';
  const links = fieldsOf(group['permalinks']);
  const link = firstText(links['slack'], links['web'], links['telegram']);
  const id = firstText(group['id'], group['title']) ?? '';
  const steps = [
    ['created_at', 'fires', 'observation'],
    ['acknowledged_at', 'is acknowledged', 'action'],
    ['resolved_at', 'is resolved', 'observation'],
  ] as const;
  for (const [field, what, kind] of steps)
    if (textOf(group[field]) !== undefined)
      put(
        { when: readInstant(group[field]), text: escapeText(`${title} ${what}`), link, id: `${field} ${id}`, kind },
        group,
      );
}
