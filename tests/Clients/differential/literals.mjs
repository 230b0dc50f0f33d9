import { GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull } from 'graphql';

const texts = ['', 'a', 'x y', 'ä電', 'line\\nbreak', 'quote \\" here', '{', '\\u00e9'];

/** A literal of an input type, as text. `variable(type, hasDefault)` may give a variable instead; null: none here. */
export function literal(random, type, variable = () => null, depth = 0) {
  const replaced = variable(type);
  if (replaced !== null) {
    return replaced;
  }

  if (type instanceof GraphQLNonNull) {
    return nonNull(random, type.ofType, variable, depth);
  }

  return random.chance(0.08) ? 'null' : nonNull(random, type, variable, depth);
}

function nonNull(random, type, variable, depth) {
  if (type instanceof GraphQLList) {
    // A single value stands for a list of one.
    return depth <= 3 && random.chance(0.15)
      ? nonNull(random, type.ofType instanceof GraphQLNonNull ? type.ofType.ofType : type.ofType, () => null, depth)
      : `[${Array.from({ length: depth > 3 ? 0 : random.below(3) }, () => literal(random, type.ofType, variable, depth)).join(', ')}]`;
  }

  if (type instanceof GraphQLEnumType) {
    return random.pick(type.getValues()).name;
  }

  if (type instanceof GraphQLInputObjectType) {
    return objectLiteral(random, type, variable, depth);
  }

  return scalarLiteral(random, type.name);
}

function objectLiteral(random, type, variable, depth) {
  const fields = Object.values(type.getFields());
  if (type.isOneOf) {
    const leaves = fields.filter((field) => !(field.type instanceof GraphQLInputObjectType));
    const field = random.pick(depth > 2 && leaves.length > 0 ? leaves : fields);
    return `{ ${field.name}: ${literal(random, new GraphQLNonNull(field.type), variable, depth + 1)} }`;
  }

  const given = fields.filter((field) => isRequired(field) || (depth < 3 && random.chance(0.4)));
  return `{ ${given.map((field) => `${field.name}: ${literal(random, field.type, fieldVariable(variable, field), depth + 1)}`).join(', ')} }`;
}

/** A position with a default takes nullable variables, too. */
const fieldVariable = (variable, field) => (type) => variable(type, field.defaultValue !== undefined);

export const isRequired = (input) => input.type instanceof GraphQLNonNull && input.defaultValue === undefined;

function scalarLiteral(random, name) {
  switch (name) {
    case 'Int':
      return random.pick(['0', '-1', '7', '2147483647', '-2147483648']);
    case 'Float':
      return random.pick(['0', '-1.5', '3e2', '2.50', '12345678901']);
    case 'Boolean':
      return random.pick(['true', 'false']);
    case 'ID':
      return random.pick(['"a"', '7', '-0', '12345678901234567890']);
    case 'String':
      return random.chance(0.2) ? '"""\n  block "text"\n    deep\n"""' : `"${random.pick(texts)}"`;
    default:
      return random.pick(['1', '1.5', '"x"', 'NAME', 'true', '[1, "a", [B]]', '{ a: 1, b: { c: [null] } }']);
  }
}

/** A value for a variable of that type, as JSON takes it; wrong with the given probability. */
export function json(random, type, wrong = 0, depth = 0) {
  if (random.chance(wrong)) {
    return random.pick([null, 1, 1.5, 'zzz', true, [1], {}, { nope: 1 }, 3000000000, '7', [null], 1e300]);
  }

  if (type instanceof GraphQLNonNull) {
    return nonNullJson(random, type.ofType, wrong, depth);
  }

  return random.chance(0.1) ? null : nonNullJson(random, type, wrong, depth);
}

function nonNullJson(random, type, wrong, depth) {
  if (type instanceof GraphQLList) {
    return Array.from({ length: depth > 3 ? 0 : random.below(3) }, () => json(random, type.ofType, wrong, depth));
  }

  if (type instanceof GraphQLEnumType) {
    return random.pick(type.getValues()).name;
  }

  if (type instanceof GraphQLInputObjectType) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = random.pick(fields);
      return depth > 4 ? {} : { [field.name]: json(random, new GraphQLNonNull(field.type), wrong, depth + 1) };
    }

    return Object.fromEntries(fields
      .filter((field) => isRequired(field) || (depth < 3 && random.chance(0.4)))
      .map((field) => [field.name, json(random, field.type, wrong, depth + 1)]));
  }

  switch (type.name) {
    case 'Int':
      return random.pick([0, -1, 2147483647]);
    case 'Float':
      return random.pick([0, 1.5, -2e10]);
    case 'Boolean':
      return random.chance(0.5);
    case 'ID':
      return random.pick(['a', 7]);
    case 'String':
      return random.pick(['', 'ä', 'x "y"']);
    default:
      return random.pick([1, 'x', true, [1, { a: null }]]);
  }
}
