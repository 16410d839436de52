import { escapeText } from '../escape';
import { readIso } from '../instants';
import { orJson } from '../json-format';
import { makeLineFormat, type Head } from '../line-format';
import { firstText, has, isFields, recordsOf, textOf, type Fields } from '../values';

const listed = makeLineFormat(
  {
    id: 'git-log',
    name: 'a log from Git',
    about: "git log, best with --format='%aI%x09%h%x09%s', or JSON of gh run list and of GitHub deployments",
    needs: 'lines of a time, a commit and its subject, with tabs between',
  },
  0.9,
  () => {
    let commit: Partial<Head> = {};
    return {
      readHead: (raw) => {
        const [, label = '', said = ''] =
          /^(commit|Author|Merge|Commit|AuthorDate|CommitDate|Date):? (.*)$/.exec(raw) ?? [];
        const value = said.trim();
        if (label === 'commit') commit = { id: value.split(' ', 1)[0] };
        else if (label === 'Author') commit = { ...commit, who: value.split('<', 1)[0]?.trim() };
        else if (label.endsWith('Date') && label !== 'CommitDate') {
          const instant = /[+-]\d{4}$/.test(value) ? Date.parse(value) : NaN;
          return Number.isNaN(instant)
            ? undefined
            : { ...commit, when: { instant, zone: zoneOf(value), seconds: true }, text: '', kind: 'action' };
        }
        return label === '' ? readHead(raw) : 'aside';
      },
    };
  },
);

/** The offset at the end of a date: `+01:00`. */
function zoneOf(date: string): string {
  const offset = `${date.slice(-5, -2)}:${date.slice(-2)}`;
  return offset.endsWith('00:00') ? 'UTC' : offset;
}

const runsOf = (value: unknown): readonly Fields[] =>
  (isFields(value) ? [value] : recordsOf(value)).filter(
    (each) =>
      has(each, 'createdAt', 'displayTitle') ||
      has(each, 'sha', 'environment', 'created_at') ||
      has(each, 'log_url', 'state', 'created_at'),
  );

/** Commits, and what GitHub ran and deployed. */
export const gitLog = orJson(listed, 0.9, runsOf, (run, add) => {
  const isDeployment = has(run, 'environment');
  const said = isDeployment
    ? `Deployment of ${textOf(run['ref']) ?? textOf(run['sha'])?.slice(0, 8) ?? '?'} to ${textOf(run['environment']) ?? '?'}`
    : `${firstText(run['displayTitle'], run['state']) ?? 'Run'}${textOf(run['conclusion']) === undefined ? '' : ` (${textOf(run['conclusion'])})`}`;
  add(
    {
      when: readIso(firstText(run['createdAt'], run['created_at']) ?? '')?.when,
      text: escapeText(said),
      link: firstText(run['log_url'], run['url']),
      id: firstText(run['id'], run['databaseId'], run['url']),
      kind: 'action',
    },
    run,
  );
});

/** `2031-03-15T11:50:00+01:00⇥1a2b3c4⇥Raise the limit`. */
function readHead(raw: string): Head | undefined {
  const [time = '', commit = '', ...subject] = raw.split('\t');
  const read = readIso(time.trim());
  if (read?.length !== time.trim().length || !/^[0-9a-f]{6,40}$/.test(commit) || subject.length === 0) return undefined;
  return { when: read.when, text: `${subject.join(' ')} (commit ${commit})`, id: commit, kind: 'action' };
}
