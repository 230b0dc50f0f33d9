import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { Api } from '../api.mjs';
import { Checks } from '../checks.mjs';
import { apollo } from './apollo.mjs';
import { scenario } from './scenario.mjs';
import { urql } from './urql.mjs';

// Apollo Client and urql, with their normalised caches, against the API.
const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'));
const checks = new Checks('Apollo Client and urql');
const api = await Api.start();
try {
  for (const make of [apollo, urql]) {
    const client = make(api.url, schema);
    await scenario(checks, api, client);
    client.stop();
  }
} finally {
  await api.stop();
}

checks.tell();
