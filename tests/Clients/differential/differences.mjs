const messages = (answer) => (answer?.response?.errors ?? answer?.errors ?? []).map((error) => error.message);
const every = (reference, pattern) => messages(reference).length > 0 && messages(reference).every((message) => pattern.test(message));
const sectionNames = (difference, side) => (difference.match(side)?.[1] ?? '').split(' ').filter(Boolean);

/** The sections that only one side names, of a difference in rules. */
function onlyOneSide({ difference }) {
  const expected = sectionNames(difference, /^rules: graphql-js ([^,]*), Cacao/);
  const actual = sectionNames(difference, /, Cacao (.*)$/);
  return [...expected.filter((name) => !actual.includes(name)), ...actual.filter((name) => !expected.includes(name))];
}

const differsOnlyIn = (finding, ...names) => finding.difference.startsWith('rules: ') && onlyOneSide(finding).every((name) => names.includes(name));

const breaksOnly = ({ response }, section) => response?.errors?.every((error) => error.extensions?.specifiedBy?.endsWith(`#sec-${section}`));

/**
 * Where Cacao means to differ from graphql-js 16, each with its reason; every other difference fails the run. `applies` sees what
 * `check` found.
 */
export const differences = [
  {
    name: 'graphql-js fails itself',
    reason: 'Its rule for the root field of subscriptions evaluates @skip and @include without variables and throws.',
    applies: ({ outcome, difference }) => outcome === 'failed' && /^failed: Argument "if" /.test(difference),
  },
  {
    name: 'unterminated string',
    reason: 'The specification names no place: Cacao names where the string begins, graphql-js where the text ends.',
    applies: ({ difference, reference }) => difference.startsWith('locations: ') && every(reference, /Unterminated string/),
  },
  {
    name: 'condition at the root of a subscription',
    reason: 'Spec: Single Root Field, CollectSubscriptionFields refuses @skip and @include; graphql-js 16 evaluates them.',
    applies: (finding) => differsOnlyIn(finding, 'Single-Root-Field', 'Operation-Type-Existence')
      || (!finding.difference.startsWith('rules: ') && breaksOnly(finding, 'Single-Root-Field')),
  },
  {
    name: 'no root type for the operation',
    reason: 'Spec: Operation Type Existence is a validation rule; graphql-js 16 looks for the root type when it executes.',
    applies: (finding) => differsOnlyIn(finding, 'Operation-Type-Existence')
      || (!finding.difference.startsWith('rules: ') && breaksOnly(finding, 'Operation-Type-Existence')),
  },
  {
    name: 'subscription that does not open',
    reason: 'Spec: CreateSourceEventStream: arguments that cannot be coerced are a request error; the reference is run as if it were a query.',
    applies: ({ test, reference, response }) => reference?.operation === 'subscription'
      && !('data' in response) && test.kind === 'request' && response.errors.every((error) => error.path?.length === 1),
  },
  {
    name: 'null for includeDeprecated',
    reason: 'Spec: Schema Introspection Schema: the argument is Boolean! = false; in graphql-js 16 it is Boolean.',
    applies: ({ response }) => response?.errors?.every((error) => error.message.includes('`includeDeprecated` does not fit the type `Boolean!`')),
  },
  {
    name: 'conflict with a field that does not exist',
    reason: 'Cacao leaves such fields to their own rule; both refuse the document.',
    applies: (finding) => finding.reference?.rules?.includes('FieldsOnCorrectTypeRule') && differsOnlyIn(finding, 'Field-Selection-Merging'),
  },
  {
    name: 'conflict in a fragment that nothing spreads',
    reason: 'Cacao compares the fields that operations select; both refuse the document for the unused fragment.',
    applies: (finding) => finding.reference?.rules?.includes('NoUnusedFragmentsRule') && differsOnlyIn(finding, 'Field-Selection-Merging'),
  },
  {
    name: 'executable definition in a schema',
    reason: 'Spec: a TypeSystemDocument defines types only; graphql-js leaves operations out silently.',
    applies: ({ test, difference }) => test.name === 'operation' && difference.startsWith('Cacao refuses the schema'),
  },
  {
    name: 'deprecated field of an interface that does not deprecate it',
    reason: 'Spec: IsValidImplementation: if the field is deprecated, the field of the interface must be deprecated, too; graphql-js 16 does not ask.',
    applies: ({ difference, response }) => difference.startsWith('Cacao refuses the schema') && messages({ response }).some((message) => message.includes('is deprecated, but in the interface')),
  },
  {
    name: 'variable of an unknown type',
    reason: 'Cacao refuses it where it is used, as HotChocolate does; both refuse it.',
    applies: (finding) => finding.reference?.rules?.includes('VariablesAreInputTypesRule')
      && differsOnlyIn(finding, 'Variables-Are-Input-Types', 'All-Variable-Usages-Are-Allowed'),
  },
  {
    name: 'type that is the root of two operations',
    reason: 'Spec: Root Operation Types: each must be another type; graphql-js 16 takes one for two.',
    applies: ({ difference, response }) => difference.startsWith('Cacao refuses the schema') && messages({ response }).some((message) => message.includes('root of two kinds')),
  },
  {
    name: 'default value of a wrong type',
    reason: 'Spec: the default of an argument or input field must be a value of its type; graphql-js 16 does not look at it.',
    applies: ({ difference, response }) => difference.startsWith('Cacao refuses the schema') && messages({ response }).some((message) => message.includes('has a default value that')),
  },
  {
    name: 'document without an operation',
    reason: 'Recorded of HotChocolate: it is told before anything else of the document, at its begin.',
    applies: ({ response, reference }) => reference?.stage !== 'execute' && messages({ response }).some((message) => message.startsWith('There are no operations')),
  },
  {
    name: 'empty selection set',
    reason: 'Recorded of HotChocolate: `{ }` is read and refused by validation; graphql-js refuses it as a syntax error.',
    applies: ({ test, reference }) => /\{\s*\}/.test(test.request?.query ?? '') && every(reference, /^Syntax Error: Expected Name, found "}"/),
  },
  {
    name: 'float that no double holds',
    reason: 'Spec: Float, input coercion refuses what is not finite; graphql-js makes it Infinity.',
    applies: ({ test, response }) => test.request?.query.includes('1e400') && messages({ response }).some((message) => /does not fit the type .Float/.test(message)),
  },
  {
    name: 'null for the condition of @skip or @include',
    reason: 'Spec: CollectFields asks whether the variable is true, and null is not; graphql-js makes it an error.',
    applies: ({ reference }) => messages(reference).some((message) => /^Argument "if" of .* must not be null/.test(message)),
  },
  {
    name: 'nullable variable in a oneOf field',
    reason: 'Spec: IsVariableUsageAllowed: allowed with a default that is not null, refused without. graphql-js 16 refuses both, and '
      + 'does not look at them where the oneOf object is an item of a list without null.',
    applies: ({ reference, response, difference }) => /All-Variable-Usages-Are-Allowed|Cacao executes|Cacao refuses|errors/.test(difference)
      && (messages(reference).some((message) => message.includes('must be non-nullable to be used for OneOf'))
        || messages({ response }).some((message) => message.includes('which a field of a OneOf input object never is'))),
  },
  {
    name: 'what follows from a fragment that spreads itself',
    reason: 'Cacao does not compare the fields of an endless selection; both refuse the document.',
    applies: (finding) => finding.reference?.rules?.includes('NoFragmentCyclesRule') && differsOnlyIn(finding, 'Field-Selection-Merging', 'Single-Root-Field'),
  },
  {
    name: 'empty operation name',
    reason: 'GraphQL over HTTP: the empty string is as no name; graphql-js looks for an operation of that name.',
    applies: ({ test }) => test.request?.operationName === '',
  },
  {
    name: 'several errors in variables',
    reason: 'Cacao tells the first error of the variables, as HotChocolate does.',
    applies: ({ difference, reference, response }) => /^graphql-js has \d+ errors/.test(difference)
      && every(reference, /^Variable "/)
      && response.errors.length === 1,
  },
  {
    name: 'id as a number with an exponent',
    reason: 'Spec: ID takes integers; 1e300 is no Int literal. graphql-js looks at the value only.',
    applies: ({ response }) => response?.errors?.some((error) => /`ID` cannot take the value `1e\+300`/.test(error.message)),
  },
  {
    name: 'errors beside the one that made the parent null',
    reason: 'Spec: Handling Execution Errors: siblings may be cancelled. graphql-js stops at the first, Cacao has run all side by side and tells all.',
    applies: ({ difference, reference, response }) => /^graphql-js has \d+ errors/.test(difference)
      && 'data' in response
      && reference.response.errors?.length < response.errors.length
      && reference.response.errors.every((error) => response.errors.some((other) => JSON.stringify(other.path) === JSON.stringify(error.path)))
      && response.errors.every((error) => isNull(response.data, error.path)),
  },
];

/** True when the place, or one above it, is null. */
function isNull(data, path) {
  let value = data;
  for (const segment of path) {
    if (value === null) {
      return true;
    }

    value = value[segment];
  }

  return value === null;
}

/** The named difference that explains a finding; undefined when there is none. */
export const explain = (finding) => differences.find((difference) => difference.applies(finding));
