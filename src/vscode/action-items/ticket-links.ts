import { DocumentLink, Uri, languages, l10n, workspace, type Disposable, type TextDocument } from 'vscode';
import { markdown } from '../core/candidate';
import { toRange } from '../core/positions';
import { namespace } from '../core/preferences';
import type { Projects } from '../core/projects';
import type { Reviewer } from '../core/reviewer';
import { isTickets } from '../core/values';
import { findTickets, type Ticket } from './ticket-numbers';

/** Makes links of ticket numbers in reviews, where the project file or the settings say where a prefix leads: `"OPS-": "https://tickets.example.com/OPS-"`. */
export function registerTicketLinks(reviewer: Reviewer, projects: Projects): Disposable {
  return languages.registerDocumentLinkProvider(markdown, {
    async provideDocumentLinks(document, token) {
      const said = await projects.settle(document.uri);
      const tickets = Object.entries({ ...readTickets(document), ...said?.file.project.tickets });
      if (tickets.length === 0) return undefined;
      const reading = await reviewer.settle(document, { token });
      return reading?.verdict.isReview ? linkTickets(document, tickets) : undefined;
    },
  });
}

function readTickets(document: TextDocument): Readonly<Record<string, string>> {
  const chosen: unknown = workspace.getConfiguration(namespace, document).get('tickets');
  return isTickets(chosen) ? chosen : {};
}

function linkTickets(document: TextDocument, tickets: readonly Ticket[]): DocumentLink[] {
  return findTickets(document.getText(), tickets).map(({ number, address, ...span }) => {
    const link = new DocumentLink(toRange(document, span), Uri.parse(address));
    link.tooltip = l10n.t('Open the ticket {0}', number);
    return link;
  });
}
