import { inPast } from '../chat/chat-time';
import { escapeText } from '../markup/escape';
import { writeHtml } from '../markup/html';
import { readInstant } from '../time/instants';
import { eachOf, makeJsonFormat } from '../shapes/json-format';
import type { Format } from '../source/format';
import type { Document } from '../source/source';
import { fieldsOf, firstText, has, isFields, recordsOf, textOf, type Fields } from '../source/values';
import { isPage, readPage } from './statuspage/page';

const answers = makeJsonFormat(
  {
    id: 'statuspage',
    name: 'incidents from Statuspage',
    about: 'incidents.json of a status page (…/api/v2/incidents.json), or the text of the page of an incident',
    needs:
      'JSON with incidents that have "incident_updates" with "body", or updates with “Posted … ago.” and a time below',
  },
  (value) => incidentsOf(value).length > 0,
  function* (value, add) {
    const incidents = incidentsOf(value);
    for (const incident of incidents) {
      // Which of several it is.
      const name = incidents.length > 1 ? textOf(incident['name']) : undefined;
      yield* eachOf(recordsOf(incident['incident_updates']), (update) => {
        const status = textOf(update['status']);
        const said = writeHtml((textOf(update['body']) ?? '').replace(heading, '')) || writeComponents(update);
        const head = status === undefined ? '' : `${status[0]?.toUpperCase()}${status.slice(1).replaceAll('_', ' ')}: `;
        add(
          {
            when: readInstant(firstText(update['display_at'], update['created_at'])),
            text: `${escapeText(name === undefined ? head : `${name} – ${head}`)}${said}`,
            link: textOf(incident['shortlink']),
            id: textOf(update['id']),
            kind: 'customer-update',
          },
          update,
        );
      });
    }
  },
);

const isCopy = ({ text, json }: Document): boolean => json === undefined && isPage(text);

/**
 * Incidents of a page made with Statuspage, as its public API gives them, or as a copy of the page has them. What customers were told.
 */
export const statuspage = inPast({
  ...answers,
  detect: (source) => Math.max(answers.detect(source), source.documents.some(isCopy) ? 0.9 : 0),
  *read(source, findings, options) {
    for (const document of source.documents)
      if (isCopy(document)) yield* readPage(document.text, findings);
      else yield* answers.read({ ...source, documents: [document] }, findings, options);
  },
} as const satisfies Format);

/** A mark of one sign in front of a small letter says “number of”. */
const heading = /^#(?:#{1,5} (?=\S)| (?=[^\s\p{Ll}]))/gmu;

/** What became of the components, where an update says nothing else. */
const writeComponents = (update: Fields): string =>
  recordsOf(update['affected_components'])
    .map(({ name, new_status: status }) =>
      `${textOf(name) ?? ''} ${(textOf(status) ?? '').replaceAll('_', ' ')}`.trim(),
    )
    .map(escapeText)
    .join(', ');

function incidentsOf(value: unknown): readonly Fields[] {
  const { incidents, incident, scheduled_maintenances: planned } = fieldsOf(value);
  const all = [
    ...recordsOf(incidents),
    ...recordsOf(planned),
    ...(isFields(incident) ? [incident] : []),
    ...recordsOf(value),
    ...(isFields(value) ? [value] : []),
  ];
  return all.filter((each) => recordsOf(each['incident_updates']).some((update) => has(update, 'body')));
}
