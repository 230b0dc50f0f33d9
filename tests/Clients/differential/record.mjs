import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from 'graphql';
import { startHost } from '../host.mjs';
import { Cacao } from './cacao.mjs';
import { casesOf } from './cases.mjs';
import { check } from './check.mjs';
import { sections } from './rules.mjs';

// Stores cases of fixed seeds with the answers of graphql-js, for `dotnet test`, which needs no Node: one of each kind of change and
// outcome, as short as they come. Cases where both differ, named or not, stay out.
const seeds = 24;
const longest = 1200;
const file = fileURLToPath(new URL('../../Cacao.Tests/Differential/cases.json', import.meta.url));

const schemas = {};
const chosen = new Map();
const host = await startHost();
try {
  const cacao = new Cacao(host.address);
  for (let seed = 1; seed <= seeds; seed++) {
    for (const test of casesOf(seed)) {
      const result = await check(cacao, test);
      const key = `${test.name}: ${result.outcome}`;
      const size = (test.request?.query.length ?? 0) + JSON.stringify(result.reference?.response ?? '').length;
      if (test.kind !== 'introspection' && test.kind !== 'printed' && result.difference === null && size < longest && size < (chosen.get(key)?.size ?? Infinity)) {
        chosen.set(key, { size, test, result });
      }
    }
  }
} finally {
  host.stop();
}

const cases = [...chosen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { test, result: { reference } }]) => (test.kind === 'schema'
  ? { name, sdl: test.sdl, stage: reference.errors.length > 0 ? 'schema' : 'execute' }
  : {
    name,
    schema: String(test.seed),
    query: test.request.query,
    variables: test.request.variables,
    operationName: test.request.operationName,
    stage: reference.stage === 'execute' && !('data' in reference.response) ? 'request' : reference.stage,
    sections: reference.rules && [...new Set(reference.rules.map((rule) => sections[rule]))].sort(),
    response: reference.response,
  }));
for (const { test } of [...chosen.values()].filter(({ test: { kind } }) => kind === 'request').sort((a, b) => a.test.seed - b.test.seed)) {
  schemas[test.seed] = test.sdl;
}

writeFileSync(file, JSON.stringify({ graphql: version, schemas, cases }, null, 1) + '\n');
console.log(`${cases.length} cases on ${Object.keys(schemas).length} schemas stored`);
