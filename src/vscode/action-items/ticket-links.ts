import { DocumentLink, Uri, languages, l10n, workspace, type Disposable, type TextDocument } from 'vscode';
import { markdown } from '../core/candidate';
import { toRange } from '../core/positions';
import { isTickets, namespace } from '../core/preferences';
import type { Projects } from '../core/projects';
import type { Reviewer } from '../core/reviewer';

/** Makes links of ticket numbers in reviews, where the project file or the settings say where a prefix leads: `"OPS-": "https://tickets.example.com/OPS-"`. */
export function registerTicketLinks(reviewer: Reviewer, projects: Projects): Disposable {
  return languages.registerDocumentLinkProvider(markdown, {
    async provideDocumentLinks(document, token) {
      const said = await projects.settle(document.uri);
      const tickets = Object.entries({ ...readTickets(document), ...said?.file.project.tickets });
      if (tickets.length === 0) return undefined;
      const reading = await reviewer.settle(document, { token });
      return reading?.verdict.isReview ? findTickets(document, tickets) : undefined;
    },
  });
}

type Ticket = readonly [prefix: string, address: string];

function readTickets(document: TextDocument): Readonly<Record<string, string>> {
  const chosen: unknown = workspace.getConfiguration(namespace, document).get('tickets');
  return isTickets(chosen) ? chosen : {};
}

function findTickets(document: TextDocument, tickets: readonly Ticket[]): DocumentLink[] {
  const text = document.getText();
  return tickets.flatMap(([prefix, address]) =>
    [...text.matchAll(findNumbers(prefix))].map((match) => {
      const start = match.index;
      const link = new DocumentLink(
        toRange(document, { start, end: start + match[0].length }),
        Uri.parse(address + match[1]!),
      );
      link.tooltip = l10n.t('Open the ticket {0}', match[0]);
      return link;
    }),
  );
}

/** A prefix and a number, where they are no part of a word or an address, and no link already. */
const findNumbers = (prefix: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}/_.=-])${prefix.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(\\d{1,10})(?![\\p{L}\\p{N}_]|\\]\\()`,
    'gu',
  );
