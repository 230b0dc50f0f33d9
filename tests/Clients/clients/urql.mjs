import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspectionFromSchema, isObjectType } from 'graphql';
import { pipe, subscribe } from 'wonka';
import { turn } from './pages.mjs';
import { Shown } from './shown.mjs';

/** urql with its normalised cache as its documentation sets it up: aware of the schema, Relay's pages, things found by id. */
export function urql(url, schema) {
  let requests = 0;
  const client = new Client({
    url,
    preferGetMethod: false,
    fetch: (...request) => {
      requests++;
      return fetch(...request);
    },
    exchanges: [
      cacheExchange({
        schema: introspectionFromSchema(schema, { descriptions: false }),
        keys: keysOf(schema),
        resolvers: { Query: { customer: (_, { id }) => ({ __typename: 'Customer', id }), repairOrders: relayPagination() } },
        logger: (kind, message) => {
          if (kind !== 'debug') {
            throw new Error(`${kind}: ${message}`);
          }
        },
      }),
      fetchExchange,
    ],
  });
  const plain = ({ data, error }) => {
    if (error?.networkError) {
      throw error.networkError;
    }

    return { data, errors: error?.graphQLErrors ?? [] };
  };
  return {
    name: 'urql',
    requests: () => requests,
    query: async (query, variables) => plain(await client.query(query, variables).toPromise()),
    mutate: async (mutation, variables) => plain(await client.mutation(mutation, variables).toPromise()),
    watch: (query, variables) => {
      const shown = new Shown();
      const { unsubscribe } = pipe(client.query(query, variables), subscribe(({ data }) => shown.show(data)));
      return { until: (fits) => shown.until(fits), stop: unsubscribe };
    },
    pages: async (query, variables, field, onPage) => {
      const ask = (after) => client.query(query, { ...variables, after }).toPromise();
      return (await turn(await ask(undefined), field, onPage, ask)).data[field];
    },
    stop: () => {},
  };
}

/** Things without an id are part of the thing that has them. */
function keysOf(schema) {
  const parts = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.getFields().id && !type.name.startsWith('__'));
  return Object.fromEntries(parts.map(({ name }) => [name, () => null]));
}
