import { parseArgs } from 'node:util';
import { startHost } from '../host.mjs';
import { Cacao } from './cacao.mjs';
import { casesOf } from './cases.mjs';
import { check } from './check.mjs';
import { explain } from './differences.mjs';

// Random schemas and documents, run by Cacao and by graphql-js; every difference that has no name fails the run.
// A seed makes its schema and all requests to it again: --seed 17 --schemas 1 --verbose.
const { values: options } = parseArgs({
  options: { schemas: { type: 'string', default: '80' }, seed: { type: 'string' }, verbose: { type: 'boolean', default: false }, show: { type: 'string', default: '5' } },
});
const concurrency = 8;
const schemas = Number(options.schemas);
const first = options.seed === undefined ? Date.now() % 1_000_000_000 : Number(options.seed);

const outcomes = new Map();
const named = new Map();
const findings = [];
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

const host = await startHost();
const started = Date.now();
try {
  console.log(`Differential run against graphql-js: ${schemas} schemas, seeds ${first} to ${first + schemas - 1}`);
  const cacao = new Cacao(host.address);
  const seeds = Array.from({ length: schemas }, (_, index) => first + index);
  await Promise.all(Array.from({ length: concurrency }, async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      await runSeed(cacao, seed);
    }
  }));
} finally {
  host.stop();
}

async function runSeed(cacao, seed) {
  for (const test of casesOf(seed)) {
    const result = await check(cacao, test).catch((error) => ({ test, outcome: 'failed', difference: `failed: ${error.message}` }));
    count(outcomes, result.outcome);
    if (result.difference === null) {
      continue;
    }

    const known = explain(result);
    if (known) {
      count(named, known.name);
    } else {
      findings.push(result);
    }
  }
}

const brief = (answer) => (JSON.stringify(answer) ?? '').slice(0, 1500);
const print = (map) => [...map].sort().map(([key, value]) => `  ${key}: ${value}`).join('\n');
const total = [...outcomes.values()].reduce((sum, value) => sum + value, 0);
console.log(print(outcomes));
if (named.size > 0) {
  console.log(`named differences (differences.mjs says why):\n${print(named)}`);
}

const kinds = new Map();
findings.forEach(({ test, difference }) => count(kinds, `${test.name}: ${difference.slice(0, 140)}`));
if (findings.length > 0) {
  console.log(`differences without a name:\n${print(kinds)}`);
}

for (const { test, difference, reference, response } of findings.slice(0, Number(options.show))) {
  console.log(`\n--- seed ${test.seed}, ${test.name}: ${difference}`);
  if (test.request) {
    console.log(test.request.query, JSON.stringify({ variables: test.request.variables, operationName: test.request.operationName }));
  }

  console.log(`graphql-js: ${brief(reference?.response ?? reference)}\nCacao: ${brief(response)}`);
  if (options.verbose) {
    console.log(test.sdl);
  }
}

console.log(`${total} cases in ${((Date.now() - started) / 1000).toFixed(1)} s, ${findings.length} differences without a name`);
process.exitCode = findings.length > 0 ? 1 : 0;
