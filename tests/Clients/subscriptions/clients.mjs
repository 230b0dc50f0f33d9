import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';

// Both come back by themselves when a connection breaks, again and again until they are through.
const retryAttempts = 300;
const soon = () => new Promise((resolve) => setTimeout(resolve, 200));

/** The clients of front-end teams, each by its name: what opens one to the API at a port of this machine. */
export const clients = {
  'graphql-ws': (port) => createSocketClient({
    url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket, retryAttempts, retryWait: soon, shouldRetry: () => true,
  }),
  'graphql-sse': (port) => createSseClient({ url: `http://127.0.0.1:${port}/graphql`, retryAttempts, retry: soon }),
};
