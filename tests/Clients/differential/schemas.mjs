import { buildASTSchema, parse } from 'graphql';
import { literal } from './literals.mjs';

const builtIn = ['Int', 'Float', 'String', 'Boolean', 'ID'];
const executable = ['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT', 'VARIABLE_DEFINITION'];
const typeSystem = {
  SCHEMA: 0, SCALAR: 0, OBJECT: 0, FIELD_DEFINITION: 0, ARGUMENT_DEFINITION: 0, INTERFACE: 0, UNION: 0, ENUM: 0, ENUM_VALUE: 0,
  INPUT_OBJECT: 0, INPUT_FIELD_DEFINITION: 0,
};

/** A valid schema as SDL, with every kind of definition and extension that the language has. */
export function randomSchema(random) {
  return new SchemaWriter(random).write();
}

class SchemaWriter {
  #random;
  #text = [];
  #extensions = [];
  #directives = [];
  #names = {};
  #fields = new Map();

  constructor(random) {
    this.#random = random;
    const count = (low, high, name) => Array.from({ length: random.between(low, high) }, (_, index) => `${name}${index}`);
    this.#names = {
      scalars: count(1, 2, 'Scalar'), enums: count(1, 3, 'Enum'), inputs: count(1, 3, 'Input'), oneOfs: count(0, 1, 'OneOf'),
      interfaces: count(1, 3, 'Face'), objects: count(2, 5, 'Thing'), unions: count(1, 2, 'Union'),
    };
  }

  write() {
    this.#writeDirectives();
    this.#names.scalars.forEach((name) => this.#define(`scalar ${name}${this.#chance(0.4) ? ' @specifiedBy(url: "https://example.com")' : ''}${this.#applied('SCALAR')}`));
    this.#names.enums.forEach((name) => this.#writeEnum(name));
    this.#names.inputs.forEach((name) => this.#writeInput(name));
    this.#names.oneOfs.forEach((name) => this.#writeOneOf(name));
    this.#names.interfaces.forEach((name, index) => this.#writeInterface(name, index));
    this.#names.objects.forEach((name) => this.#writeObject(name));
    this.#names.unions.forEach((name) => this.#writeUnion(name));
    this.#writeRoots();
    return [...this.#text, ...this.#extensions].join('\n\n') + '\n';
  }

  #chance(probability) {
    return this.#random.chance(probability);
  }

  #pick(items) {
    return this.#random.pick(items);
  }

  #define(text) {
    this.#text.push(this.#description('') + text);
  }

  #description(indent) {
    return this.#pick(['', '', '', `${indent}"Said of it."\n`, `${indent}"""\n${indent}Block "text"\n${indent}  deep é\n${indent}"""\n`]);
  }

  #deprecated() {
    return this.#pick(['', '', '', '', ' @deprecated', ' @deprecated(reason: "old \\"one\\"")']);
  }

  #applied(location) {
    return this.#directives
      .filter((directive) => directive.locations.includes(location) && this.#chance(0.5))
      .flatMap((directive) => Array(directive.isRepeatable && this.#chance(0.5) ? 2 : 1).fill(` @${directive.name}${directive.argument}`))
      .join('');
  }

  #writeDirectives() {
    for (let index = this.#random.below(4); index > 0; index--) {
      const locations = this.#random.some([...executable, ...Object.keys(typeSystem)], 2, 10);
      const isRepeatable = this.#chance(0.4);
      const [definition, argument] = this.#pick([['', ''], ['(a: Int)', '(a: 1)'], ['(a: [String!]! = ["x"], b: Boolean)', '(b: true)'], ['(b: ID!)', '(b: "i")']]);
      this.#directives.push({ name: `tag${index}`, locations, isRepeatable, argument });
      this.#define(`directive @tag${index}${definition}${isRepeatable ? ' repeatable' : ''} on ${this.#chance(0.2) ? '| ' : ''}${locations.join(' | ')}`);
    }
  }

  #writeEnum(name) {
    const values = Array.from({ length: this.#random.between(1, 5) }, (_, index) => `${this.#description('  ')}  ${'ZYXWV'[index]}_${index}${this.#deprecated()}${this.#applied('ENUM_VALUE')}`);
    this.#define(`enum ${name}${this.#applied('ENUM')} {\n${values.join('\n')}\n}`);
    if (this.#chance(0.3)) {
      this.#extensions.push(`extend enum ${name} { ADDED }`);
    }
  }

  /** Input objects may lead to one another where null ends it. */
  #writeInput(name) {
    const fields = Array.from({ length: this.#random.between(1, 5) }, (_, index) => this.#inputValue(`f${index}`, '  ', 'INPUT_FIELD_DEFINITION', false));
    this.#define(`input ${name}${this.#applied('INPUT_OBJECT')} {\n${fields.join('\n')}\n}`);
    if (this.#chance(0.3)) {
      this.#extensions.push(`extend input ${name} { added: Int = 4 }`);
    }
  }

  /** At least one field is a leaf, else no value could be written. */
  #writeOneOf(name) {
    const fields = Array.from({ length: this.#random.between(1, 4) }, (_, index) => `  f${index}: ${this.#inputType(index > 0).replace(/!$/, '')}`);
    this.#define(`input ${name} @oneOf {\n${fields.join('\n')}\n}`);
  }

  #inputType(mayNest) {
    const names = [...builtIn, ...this.#names.scalars, ...this.#names.enums, ...(mayNest ? [...this.#names.inputs, ...this.#names.oneOfs] : [])];
    const name = this.#pick(names);
    const isInput = !builtIn.includes(name) && /^(Input|OneOf)/.test(name);
    const wrap = this.#random.next();
    return wrap < 0.6 ? name : wrap < 0.75 ? `[${name}]` : wrap < 0.85 ? `[[${name}!]]` : wrap < 0.95 || isInput ? `[${name}!]!` : `${name}!`;
  }

  #inputValue(name, indent, location, isArgument) {
    const type = this.#inputType(true);
    const value = this.#defaultOf(type);
    const required = type.endsWith('!') && value === '';
    // A required argument or input field must not be deprecated.
    const deprecated = required ? '' : this.#deprecated();
    return `${isArgument ? '' : this.#description(indent)}${indent}${name}: ${type}${value}${deprecated}${this.#applied(location)}`;
  }

  /** Defaults of leaves only: one of an input object could contain itself. */
  #defaultOf(type) {
    const name = type.replace(/[[\]!]/g, '');
    if (!builtIn.includes(name) || this.#chance(0.6)) {
      return '';
    }

    const { D } = buildASTSchema(parse(`input D { x: ${type} } type Query { a(d: D): Int }`)).getTypeMap();
    return ` = ${literal(this.#random, D.getFields().x.type)}`;
  }

  #outputType(names) {
    const name = this.#pick(names);
    const wrap = this.#random.next();
    return wrap < 0.5 ? name : wrap < 0.65 ? `${name}!` : wrap < 0.8 ? `[${name}]` : wrap < 0.9 ? `[${name}!]!` : `[[${name}]!]`;
  }

  #newField(name) {
    const names = [...builtIn, ...this.#names.scalars, ...this.#names.enums, ...this.#names.objects, ...this.#names.interfaces, ...this.#names.unions];
    const count = this.#chance(0.5) ? 0 : this.#random.between(1, 3);
    const args = Array.from({ length: count }, (_, index) => this.#inputValue(`a${index}`, '', 'ARGUMENT_DEFINITION', true));
    return { name, args, type: this.#outputType(names) };
  }

  #print(field) {
    const args = field.args.length === 0 ? '' : `(${field.args.join(', ')})`;
    return `${this.#description('  ')}  ${field.name}${args}: ${field.type}${field.isShared ? '' : this.#deprecated()}${this.#applied('FIELD_DEFINITION')}`;
  }

  #writeInterface(name, index) {
    const parents = index === 0 ? [] : this.#chance(0.6) ? this.#closure([this.#names.interfaces[index - 1]]) : [];
    const fields = this.#inherited(parents);
    for (let own = this.#random.between(1, 3); own > 0; own--) {
      fields.push({ ...this.#newField(`${name.toLowerCase()}${own}`), isShared: true });
    }

    this.#fields.set(name, { parents, fields });
    this.#writeComplex('interface', name, parents, fields, 'INTERFACE');
  }

  #writeObject(name) {
    const parents = this.#closure(this.#random.some(this.#names.interfaces, 0, 2));
    const fields = this.#inherited(parents).map((field) => this.#covariant(field));
    for (let own = this.#random.between(1, 4); own > 0; own--) {
      fields.push(this.#newField(this.#chance(0.3) ? `shared${own}` : `${name.toLowerCase()}${own}`));
    }

    this.#writeComplex('type', name, parents, fields, 'OBJECT');
  }

  #closure(names) {
    return [...new Set(names.flatMap((name) => [...(this.#fields.get(name)?.parents ?? []), name]))];
  }

  #inherited(parents) {
    const fields = new Map(parents.flatMap((parent) => this.#fields.get(parent).fields).map((field) => [field.name, field]));
    return [...fields.values()];
  }

  /** An implementation may exclude null and take more arguments; it is deprecated only where the interface is, which here none is. */
  #covariant(field) {
    return {
      ...field,
      type: !field.type.endsWith('!') && this.#chance(0.3) ? `${field.type}!` : field.type,
      args: this.#chance(0.2) ? [...field.args, 'more: Int'] : field.args,
    };
  }

  #writeComplex(keyword, name, parents, fields, location) {
    const implementing = parents.length === 0 ? '' : ` implements ${this.#chance(0.2) ? '& ' : ''}${parents.join(' & ')}`;
    this.#define(`${keyword} ${name}${implementing}${this.#applied(location)} {\n${fields.map((field) => this.#print(field)).join('\n')}\n}`);
    if (keyword === 'type' && this.#chance(0.3)) {
      this.#extensions.push(`extend type ${name} {\n${this.#print(this.#newField('added'))}\n}`);
    }
  }

  #writeUnion(name) {
    this.#define(`union ${name}${this.#applied('UNION')} = ${this.#random.some(this.#names.objects).join(' | ')}`);
  }

  #writeRoots() {
    const isNamed = this.#chance(0.3);
    const prefix = isNamed ? 'My' : '';
    const roots = ['Query', ...(this.#chance(0.7) ? ['Mutation'] : []), ...(this.#chance(0.7) ? ['Subscription'] : [])];
    for (const root of roots) {
      const fields = Array.from({ length: this.#random.between(2, 6) }, (_, index) => this.#newField(`${root[0].toLowerCase()}${index}`));
      this.#writeComplex('type', prefix + root, [], fields, 'OBJECT');
    }

    if (isNamed || this.#chance(0.3)) {
      this.#define(`schema${this.#applied('SCHEMA')} {\n${roots.map((root) => `  ${root.toLowerCase()}: ${prefix}${root}`).join('\n')}\n}`);
    }
  }
}
