import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { isAbstractType } from 'graphql';
import { turn } from './pages.mjs';
import { Shown } from './shown.mjs';

/** Apollo Client as its documentation sets it up: possible types for fragments on interfaces, Relay's pages, things found by id. */
export function apollo(url, schema) {
  let requests = 0;
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const client = new ApolloClient({
    link: new HttpLink({
      uri: url,
      fetch: (...request) => {
        requests++;
        return fetch(...request);
      },
    }),
    cache: new InMemoryCache({
      possibleTypes: Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])),
      typePolicies: {
        Query: {
          fields: {
            customer: { read: (_, { args, toReference }) => toReference({ __typename: 'Customer', id: args.id }) },
            repairOrders: relayStylePagination(['where', 'order']),
          },
        },
      },
    }),
    defaultOptions: { query: { errorPolicy: 'all' }, mutate: { errorPolicy: 'all' } },
  });
  const plain = ({ data, error }) => {
    if (error && !error.errors) {
      throw error;
    }

    return { data, errors: error?.errors ?? [] };
  };
  return {
    name: 'Apollo Client',
    requests: () => requests,
    query: async (query, variables) => plain(await client.query({ query, variables })),
    mutate: async (mutation, variables) => plain(await client.mutate({ mutation, variables })),
    watch: (query, variables) => {
      const shown = new Shown();
      const subscription = client.watchQuery({ query, variables }).subscribe(({ data }) => shown.show(data));
      return { until: (fits) => shown.until(fits), stop: () => subscription.unsubscribe() };
    },
    pages: async (query, variables, field, onPage) => {
      const watched = client.watchQuery({ query, variables });
      const subscription = watched.subscribe(() => {});
      try {
        await turn(await client.query({ query, variables }), field, onPage, (after) => watched.fetchMore({ variables: { after } }));
        return client.readQuery({ query, variables })[field];
      } finally {
        subscription.unsubscribe();
      }
    },
    stop: () => client.stop(),
  };
}
