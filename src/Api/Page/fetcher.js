import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';

/**
 * Asks the API: queries and mutations by POST, subscriptions over SSE at the same address. SSE, because it takes the headers that are
 * set in the page (a token), which a browser's WebSocket does not.
 */
export function createFetcher(url) {
  const ask = createGraphiQLFetcher({ url });
  return (params, options) => isSubscription(params) ? watch(url, params, options?.headers) : ask(params, options);
}

function isSubscription({ query, operationName }) {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false; // the API says what is wrong with it
  }
}

async function* watch(url, params, headers) {
  const client = createClient({ url, headers });
  try {
    yield* client.iterate(params);
  } finally {
    client.dispose();
  }
}
