import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { inOrder } from './in-order';
import { serve } from './server';

// A file of its own, so that the command line starts without it. See `commands/lsp.ts`. It ends with its input, or as the editor says.

serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout, { messageStrategy: inOrder() }));
