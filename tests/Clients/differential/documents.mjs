import {
  doTypesOverlap, getNamedType, GraphQLNonNull, isCompositeType, isInputObjectType, isSpecifiedScalarType, isUnionType,
} from 'graphql';
import { isRequired, json, literal } from './literals.mjs';

/** A document that is nearly always valid, with variables and an operation name: `{ query, variables, operationName }`. */
export function randomRequest(random, schema) {
  return new DocumentWriter(random, schema).write();
}

class DocumentWriter {
  #random;
  #schema;
  #composites;
  #fragments = [];
  #pending = [];
  #alias = 0;
  #names = 0;
  #variables = new Map();

  constructor(random, schema) {
    this.#random = random;
    this.#schema = schema;
    this.#composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type) && !type.name.startsWith('__'));
  }

  write() {
    const count = this.#random.chance(0.15) ? 2 : 1;
    const operations = [];
    const variables = {};
    for (let index = 0; index < count; index++) {
      operations.push(this.#operation(index, count, variables));
    }

    const shuffled = this.#random.chance(0.2) ? [...this.#fragments, ...operations] : [...operations, ...this.#fragments];
    return {
      query: shuffled.join('\n'),
      variables: Object.keys(variables).length > 0 || this.#random.chance(0.1) ? variables : undefined,
      operationName: count > 1 ? this.#random.pick(['Op0', 'Op1', 'Op1', 'Op1', undefined, 'Nope']) : this.#random.chance(0.05) ? this.#random.pick(['Op0', '']) : undefined,
    };
  }

  #operation(index, count, values) {
    const [kind, root] = this.#random.pick([
      ['query', this.#schema.getQueryType()], ['query', this.#schema.getQueryType()], ['query', this.#schema.getQueryType()],
      ['mutation', this.#schema.getMutationType()], ['subscription', this.#schema.getSubscriptionType()],
    ].filter(([, type]) => type));
    this.#variables = new Map();

    // Fragments use variables of their operation, so they are written while it is.
    const selections = kind === 'subscription' ? `{ ${this.#field(root, 0, true)} }` : this.#selectionSet(root, 0);
    while (this.#pending.length > 0) {
      const { name, type, depth } = this.#pending.pop();
      this.#fragments.push(`fragment ${name} on ${type}${this.#directives('FRAGMENT_DEFINITION', false)} ${this.#selectionSet(type, depth)}`);
    }

    const definitions = [...this.#variables.values()].map((variable) => this.#definition(variable, values));
    const directives = this.#directives(kind.toUpperCase(), false);
    const isShort = kind === 'query' && count === 1 && definitions.length === 0 && directives === '' && this.#random.chance(0.5);
    const name = count > 1 || this.#random.chance(0.5) ? ` Op${index}` : '';
    return isShort ? selections : `${kind}${name}${definitions.length > 0 ? `(${definitions.join(', ')})` : ''}${directives} ${selections}`;
  }

  #definition({ name, type, isOptional }, values) {
    const hasDefault = isOptional || this.#random.chance(0.2);
    const nullable = type instanceof GraphQLNonNull ? type.ofType : type;
    const declared = type instanceof GraphQLNonNull && hasDefault && this.#random.chance(0.5) ? nullable : type;
    const defaultValue = hasDefault && !isOneOfInside(type) ? ` = ${literal(this.#random, new GraphQLNonNull(nullable))}` : '';
    if (declared instanceof GraphQLNonNull && defaultValue === '' ? this.#random.chance(0.95) : this.#random.chance(0.7)) {
      values[name] = json(this.#random, declared, this.#random.chance(0.1) ? 0.3 : 0);
    }

    const printed = defaultValue === '' ? type : declared;
    return `$${name}: ${printed}${defaultValue}${this.#directives('VARIABLE_DEFINITION', false)}`;
  }

  #variable(probability) {
    return (type, hasDefault = false) => {
      if (!this.#random.chance(probability)) {
        return null;
      }

      const known = [...this.#variables.values()].filter((variable) => String(variable.type) === String(type));
      if (known.length > 0 && this.#random.chance(0.5)) {
        return `$${this.#random.pick(known).name}`;
      }

      // A nullable variable may stand at a non-null place that has a default.
      const declared = hasDefault && type instanceof GraphQLNonNull && this.#random.chance(0.5) ? type.ofType : type;
      const name = `v${this.#variables.size}`;
      this.#variables.set(name, { name, type: declared });
      return `$${name}`;
    };
  }

  #selectionSet(type, depth) {
    const selections = Array.from({ length: this.#random.between(1, depth > 2 ? 2 : 4) }, () => this.#selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  #selection(type, depth) {
    const kind = this.#random.next();
    if (depth < 4 && kind < 0.12) {
      return this.#spread(type, depth);
    }

    if (depth < 4 && (kind < 0.25 || (isUnionType(type) && kind < 0.8))) {
      const target = this.#random.chance(0.15) ? null : this.#overlapping(type);
      return `...${target ? ` on ${target}` : ''}${this.#directives('INLINE_FRAGMENT', true)} ${this.#selectionSet(target ?? type, depth + 1)}`;
    }

    return isUnionType(type) || this.#random.chance(0.08) ? this.#typeName() : this.#field(type, depth);
  }

  #typeName() {
    return `${this.#random.chance(0.3) ? `t${this.#random.below(3)}: ` : ''}__typename`;
  }

  #overlapping(type) {
    return this.#random.pick(this.#composites.filter((other) => doTypesOverlap(this.#schema, type, other)));
  }

  #spread(type, depth) {
    const name = `Frag${this.#names++}`;
    const target = this.#overlapping(type);
    this.#pending.push({ name, type: target, depth: depth + 1 });
    const again = this.#random.chance(0.2) ? ` ...${name}` : '';
    return `...${name}${this.#directives('FRAGMENT_SPREAD', true)}${again}`;
  }

  #field(type, depth, isRoot = false) {
    if (depth === 0 && !isRoot && type === this.#schema.getQueryType() && this.#random.chance(0.06)) {
      return this.#introspection();
    }

    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const field = this.#random.pick(depth > 3 && leaves.length > 0 ? leaves : fields);
    const fieldType = getNamedType(field.type);
    if (isCompositeType(fieldType) && depth > 5) {
      return this.#typeName();
    }

    const args = field.args
      .filter((argument) => isRequired(argument) || this.#random.chance(0.5))
      .map((argument) => `${argument.name}: ${literal(this.#random, argument.type, (at, inside) => this.#variable(0.25)(at, inside || argument.defaultValue !== undefined))}`);

    // Fields with arguments get a name of their own; without it they would hardly ever merge.
    const alias = args.length > 0 || this.#random.chance(0.3) ? `x${this.#alias++}: ` : '';
    const selection = isCompositeType(fieldType) ? ` ${this.#selectionSet(fieldType, depth + 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#directives('FIELD', !isRoot)}${selection}`;
  }

  #directives(location, mayCondition) {
    let text = '';
    if (mayCondition && this.#random.chance(0.1)) {
      const condition = this.#variable(0.5)(new GraphQLNonNull(this.#schema.getType('Boolean'))) ?? this.#random.pick(['true', 'false']);
      text += ` @${this.#random.pick(['skip', 'include'])}(if: ${condition})`;
    }

    for (const directive of this.#schema.getDirectives().filter((candidate) => candidate.locations.includes(location) && candidate.name.startsWith('tag'))) {
      if (this.#random.chance(0.15)) {
        const args = directive.args.filter((argument) => isRequired(argument) || this.#random.chance(0.5))
          .map((argument) => `${argument.name}: ${literal(this.#random, argument.type)}`);
        text += ` @${directive.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
      }
    }

    return text;
  }

  #introspection() {
    const type = this.#random.pick(Object.values(this.#schema.getTypeMap()).filter((candidate) => !candidate.name.startsWith('__')));
    const deprecated = this.#random.pick(['', '(includeDeprecated: true)', '(includeDeprecated: false)']);
    return `x${this.#alias++}: ${this.#random.pick([
      `__type(name: "${this.#random.chance(0.1) ? 'Nope' : type.name}") { kind name ${isSpecifiedScalarType(type) ? '' : 'description'} specifiedByURL isOneOf ofType { name }
        fields${deprecated} { name description isDeprecated deprecationReason type { ...T } args${deprecated} { name description type { ...T } isDeprecated } }
        enumValues${deprecated} { name description isDeprecated deprecationReason } inputFields${deprecated} { name type { ...T } isDeprecated deprecationReason } }`,
      '__schema { queryType { name } mutationType { name kind } subscriptionType { name } description }',
    ]).replaceAll('...T', 'kind name ofType { kind name ofType { kind name ofType { kind name } } }').replaceAll(/\s+/g, ' ')}`;
  }
}

const isOneOfInside = (type) => isInputObjectType(getNamedType(type)) && getNamedType(type).isOneOf;
