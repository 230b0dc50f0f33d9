import {
  buildSchema, execute, getNullableType, getOperationAST, GraphQLError, isEnumType, isInterfaceType, isListType, isObjectType, isScalarType, isUnionType,
  Kind, KnownTypeNamesRule, parse, specifiedRules, validate, validateSchema, VariablesAreInputTypesRule, visit,
} from 'graphql';

const scalars = { Int: 2, Float: 3.14, Boolean: true, ID: 'id' };

/** The schema of graphql-js; throws when it is not valid. */
export function readSchema(sdl) {
  const schema = buildSchema(sdl);
  const errors = validateSchema(schema);
  if (errors.length > 0) {
    throw new GraphQLError(errors.map((error) => error.message).join('\n'));
  }

  return schema;
}

/** The value that POST /execute gives a field of that type. */
function valueOf(type, schema) {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = valueOf(nullable.ofType, schema);
    return [item, item];
  }

  if (isScalarType(nullable)) {
    return scalars[nullable.name] ?? 'str';
  }

  if (isEnumType(nullable)) {
    return nullable.getValues()[0].value;
  }

  return isObjectType(nullable) ? nullable.name : possibleName(nullable, schema);
}

function possibleName(type, schema) {
  const names = schema.getPossibleTypes(type).map((possible) => possible.name).sort();
  return isUnionType(type) ? names[0] : isInterfaceType(type) ? names.at(-1) ?? '' : undefined;
}

/** Validates in one walk and notes which rules report something: `{ errors, rules }`. */
function validateByRule(schema, document) {
  const broken = new Set();
  const noting = specifiedRules.map((rule) => (context) => rule(Object.create(context, {
    reportError: {
      value: (error) => {
        broken.add(rule.name);
        context.reportError(error);
      },
    },
  })));
  const errors = validate(schema, document, noting, { maxErrors: 1000 });
  return { errors, rules: errors.length > 0 ? splitTypeNames(schema, document, [...broken]) : [] };
}

function splitTypeNames(schema, document, broken) {
  // The specification finds unknown types of variables by another rule than unknown types of fragments.
  const variables = { ...document, definitions: document.definitions.map((node) => ({ ...node, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections: [] }, typeCondition: undefined })) };
  const fragments = visit(document, { VariableDefinition: () => null });
  return broken.flatMap((rule) => (rule !== KnownTypeNamesRule.name ? [rule] : [
    ...(validate(schema, variables, [KnownTypeNamesRule]).length > 0 ? [VariablesAreInputTypesRule.name] : []),
    ...(validate(schema, fragments, [KnownTypeNamesRule]).length > 0 ? [rule] : []),
  ]));
}

/** What graphql-js makes of a request: `{ stage, rules, response }`; stage is where it ended: parse, validate, execute. */
export function runReference(schema, { query, variables, operationName }) {
  let document;
  try {
    document = parse(query);
  } catch (error) {
    return { stage: 'parse', response: { errors: [error.toJSON()] } };
  }

  const { errors, rules } = validateByRule(schema, document);
  if (errors.length > 0) {
    return { stage: 'validate', rules, response: { errors: errors.map((error) => error.toJSON()) } };
  }

  const result = execute({
    schema,
    document,
    variableValues: variables,
    operationName,
    fieldResolver: (_source, _args, _context, info) => valueOf(info.returnType, schema),
    typeResolver: (name) => name,
  });
  const response = JSON.parse(JSON.stringify(result));
  const root = getOperationAST(document, operationName);
  return { stage: 'execute', operation: root?.operation, response };
}
