import { stageOf } from './cacao.mjs';
import { sections, sectionsOf } from './rules.mjs';

/** What differs between the reference's answer and Cacao's, in words; null when nothing does. */
export function compare(reference, response) {
  const stage = stageOf(response);
  const rejected = !('data' in reference.response);
  if (rejected !== !('data' in response)) {
    return rejected ? 'graphql-js refuses the request, Cacao executes it' : 'graphql-js executes the request, Cacao refuses it';
  }

  if (reference.stage !== stage && (reference.stage === 'parse' || stage === 'parse')) {
    return `graphql-js stops at ${reference.stage}, Cacao at ${stage}`;
  }

  if (reference.stage === 'parse') {
    return compareLocations(reference.response.errors, response.errors);
  }

  if (reference.stage === 'validate') {
    return compareRules(reference, response);
  }

  return compareData(reference.response, response) ?? compareErrors(reference.response, response);
}

function compareRules(reference, response) {
  const expected = [...new Set(reference.rules.map((rule) => sections[rule] ?? rule))].sort();
  const actual = sectionsOf(response);
  return JSON.stringify(expected) === JSON.stringify(actual) ? null : `rules: graphql-js ${expected.join(' ')}, Cacao ${actual.join(' ')}`;
}

// As text: the order of fields counts.
function compareData(expected, actual) {
  return JSON.stringify(expected.data) === JSON.stringify(actual.data) ? null : 'data differs';
}

function compareErrors({ errors: expected = [] }, { errors: actual = [] }) {
  if (expected.length !== actual.length) {
    return `graphql-js has ${expected.length} errors, Cacao ${actual.length}`;
  }

  const paths = (errors) => errors.map((error) => JSON.stringify(error.path ?? null)).sort().join(' ');
  return expected.every((error) => error.path) && actual.every((error) => error.path) && paths(expected) !== paths(actual)
    ? `paths: graphql-js ${paths(expected)}, Cacao ${paths(actual)}`
    : null;
}

function compareLocations(expected, actual) {
  const locations = (errors) => JSON.stringify(errors.flatMap((error) => error.locations ?? []));
  return locations(expected) === locations(actual) ? null : `locations: graphql-js ${locations(expected)}, Cacao ${locations(actual)}`;
}
