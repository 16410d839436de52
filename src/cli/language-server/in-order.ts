import { ErrorCodes, Message, ResponseError, type Connection, type MessageStrategy } from 'vscode-languageserver/node';

/** Stands for a request that came too early or too late. No editor sends it. */
const refused = 'learning-review/refused';

/**
 * Lets through what may come at its time: nothing in front of `initialize`, and nothing but `exit` behind `shutdown`. Requests are answered
 * with the errors that the protocol asks for, and notifications are dropped (3.17, Server lifecycle).
 */
export function inOrder(): MessageStrategy {
  let state: 'new' | 'running' | 'down' = 'new';
  const passes = (method: string): boolean => {
    if (method === 'initialize' && state === 'new') state = 'running';
    const isIn = state === 'running' || method === 'exit';
    if (method === 'shutdown' && isIn) state = 'down';
    return isIn;
  };
  return {
    handleMessage(message, next) {
      if (Message.isRequest(message)) return next(passes(message.method) ? message : { ...message, ...refusal(state) });
      return !Message.isNotification(message) || passes(message.method) ? next(message) : undefined;
    },
  };
}

const refusal = (state: string): { readonly method: string; readonly params: [number, string] } => ({
  method: refused,
  params:
    state === 'new'
      ? [ErrorCodes.ServerNotInitialized, 'Send "initialize" first.']
      : [ErrorCodes.InvalidRequest, 'The server is shut down; only "exit" may follow.'],
});

/** Answers what `inOrder` refuses. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refused, (code: number, message: string) => new ResponseError(code, message));
}
