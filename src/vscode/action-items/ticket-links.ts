import { DocumentLink, Uri, languages, l10n, workspace, type Disposable, type TextDocument } from 'vscode';
import type { Ticket } from '../../project';
import { markdown } from '../core/candidate';
import { loadEngine, type Engine } from '../core/engine';
import { toRange } from '../core/positions';
import { namespace } from '../core/preferences';
import type { Projects } from '../core/projects';
import type { Reviewer } from '../core/reviewer';

/** Makes links of ticket numbers in reviews, where the project file or the settings say where they lead: `"OPS-": "https://tickets.example.com/OPS-"`. */
export function registerTicketLinks(reviewer: Reviewer, projects: Projects): Disposable {
  return languages.registerDocumentLinkProvider(markdown, {
    async provideDocumentLinks(document, token) {
      const engine = await loadEngine();
      const said = await projects.settle(document.uri);
      const tickets = Object.entries({ ...readTickets(engine, document), ...said?.file.project.tickets });
      if (tickets.length === 0) return undefined;
      const reading = await reviewer.settle(document, { token });
      return reading?.verdict.isReview ? linkTickets(engine, document, tickets) : undefined;
    },
  });
}

function readTickets({ isTickets }: Engine, document: TextDocument): Readonly<Record<string, string>> {
  const chosen: unknown = workspace.getConfiguration(namespace, document).get('tickets');
  return isTickets(chosen) ? chosen : {};
}

function linkTickets({ findTickets }: Engine, document: TextDocument, tickets: readonly Ticket[]): DocumentLink[] {
  return findTickets(document.getText(), tickets).map(({ number, address, ...span }) => {
    const link = new DocumentLink(toRange(document, span), Uri.parse(address));
    link.tooltip = l10n.t('Open the ticket {0}', number);
    return link;
  });
}
