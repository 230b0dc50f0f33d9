import { buildClientSchema, getIntrospectionQuery, Kind, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { stageOf } from './cacao.mjs';
import { compare } from './compare.mjs';
import { readSchema, runReference } from './reference.mjs';

const introspection = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });

/** Runs one case on both sides: `{ case, outcome, difference, reference, response }`; outcome says what the reference made of it. */
export async function check(cacao, test) {
  switch (test.kind) {
    case 'introspection':
      return checkIntrospection(cacao, test);
    case 'printed':
      return checkPrinted(cacao, test);
    case 'schema':
      return checkSchema(cacao, test);
    default:
      return checkRequest(cacao, test);
  }
}

async function checkRequest(cacao, test) {
  const reference = runReference(test.schema, test.request);
  const response = await cacao.execute(test.sdl, test.request);
  const outcome = reference.stage === 'execute' ? ('data' in reference.response ? (reference.response.errors ? 'executed with errors' : 'executed') : 'refused before execution') : `refused by ${reference.stage === 'parse' ? 'the parser' : 'validation'}`;
  return { test, outcome, difference: compare(reference, response), reference, response };
}

async function checkIntrospection(cacao, test) {
  const response = await cacao.execute(test.sdl, { query: introspection });
  const expected = printSchema(lexicographicSortSchema(test.schema));
  const actual = response.data ? printSchema(lexicographicSortSchema(buildClientSchema(response.data))) : JSON.stringify(response);
  return { test, outcome: 'introspected', difference: expected === actual ? null : firstDifference(expected, actual), response };
}

async function checkPrinted(cacao, test) {
  const printed = await cacao.print(test.sdl);
  const expected = [printSchema(lexicographicSortSchema(test.schema)), ...appliedDirectives(test.sdl)].join('\n');
  const actual = [printSchema(lexicographicSortSchema(readSchema(printed))), ...appliedDirectives(printed)].join('\n');
  return { test, outcome: 'printed', difference: expected === actual ? null : firstDifference(expected, actual), response: printed };
}

/** Which directives stand where, which `printSchema` leaves out: one line a place, an extension counted to its definition. */
function appliedDirectives(sdl) {
  const places = new Map();
  visit(parse(sdl), {
    enter(node, _key, _parent, _path, ancestors) {
      if (node.directives?.length > 0) {
        const owners = [...ancestors, node].filter((ancestor) => ancestor.kind !== Kind.DOCUMENT && !Array.isArray(ancestor));
        const place = owners.map((owner) => owner.name?.value ?? 'schema').join('.');
        places.set(place, [...(places.get(place) ?? []), ...node.directives.map((directive) => print(directive))]);
      }
    },
  });
  return [...places].map(([place, directives]) => `${place} ${directives.join(' ')}`).sort();
}

async function checkSchema(cacao, test) {
  const reference = { errors: [] };
  try {
    readSchema(test.sdl);
  } catch (error) {
    reference.errors.push({ message: error.message });
  }

  const response = await cacao.execute(test.sdl, { query: '{ __typename }' });
  const isRefused = stageOf(response) === 'schema';
  const difference = isRefused === reference.errors.length > 0 ? null : isRefused ? 'Cacao refuses the schema, graphql-js takes it' : 'graphql-js refuses the schema, Cacao takes it';
  return { test, outcome: reference.errors.length > 0 ? 'schema refused' : 'schema taken', difference, reference, response };
}

function firstDifference(expected, actual) {
  const lines = actual.split('\n');
  const index = expected.split('\n').findIndex((line, at) => line !== lines[at]);
  return `the schema read back differs: graphql-js \`${expected.split('\n')[index]}\`, Cacao \`${lines[index]}\``;
}
