import { auditServer } from 'graphql-http';
import { startHost } from '../host.mjs';

// GraphQL over HTTP: every audit of graphql-http against the running server. HotChocolate, whose answers are recorded, has three
// warnings, and Cacao answers as it does: without an Accept header or with */* the type is application/graphql-response+json
// (47DE, 80D8), and JSON that cannot be read gets 400 only where that type may be sent (BCF8).
const allowed = new Set(['47DE', '80D8', 'BCF8']);
const expected = 61;

const host = await startHost();
try {
  const results = await auditServer({ url: `${host.address}/graphql` });
  const failed = results.filter((result) => result.status === 'error' || (result.status === 'warn' && !allowed.has(result.id)));
  for (const result of results.filter((candidate) => candidate.status !== 'ok')) {
    console.log(`${result.status} ${result.id}: ${result.name}: ${result.reason}`);
  }

  const count = (status) => results.filter((result) => result.status === status).length;
  console.log(`${results.length} audits of GraphQL over HTTP: ${count('ok')} ok, ${count('notice')} notices, ${count('warn')} warnings, ${count('error')} errors`);
  if (failed.length > 0 || results.length !== expected) {
    console.log(`Expected ${expected} audits without an error, and no warning but ${[...allowed].join(', ')}.`);
    process.exitCode = 1;
  }
} finally {
  host.stop();
}
