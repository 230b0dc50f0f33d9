import { Kind, parse, print, visit } from 'graphql';

/** Ways to break a schema document, for each rule of the specification on types and their definitions. */
const breaks = {
  unknownType: (at) => at.change(Kind.NAMED_TYPE, (type) => ({ ...type, name: name('Nope') })),
  otherType: (at) => at.change(Kind.NAMED_TYPE, (type) => ({ ...type, name: name(at.typeName()) })),
  typeTwice: (at) => at.addNode(at.definition((node) => node.name)),
  typeReserved: (at) => at.changeDefinition((node) => node.name, (node) => ({ ...node, name: name('__Nope') })),
  fieldReserved: (at) => at.change(Kind.FIELD_DEFINITION, (field) => ({ ...field, name: name('__nope') })),
  argumentReserved: (at) => at.change(Kind.INPUT_VALUE_DEFINITION, (value) => ({ ...value, name: name('__nope') })),
  noFields: (at) => at.changeDefinition((node) => node.fields && !node.kind.includes('Extension'), (node) => ({ ...node, fields: [] })),
  noMembers: (at) => at.changeDefinition((node) => node.kind === Kind.UNION_TYPE_DEFINITION, (node) => ({ ...node, types: [] })),
  noValues: (at) => at.changeDefinition((node) => node.kind === Kind.ENUM_TYPE_DEFINITION, (node) => ({ ...node, values: [] })),
  fieldTwice: (at) => at.changeDefinition((node) => node.fields?.length, (node) => ({ ...node, fields: [...node.fields, node.fields[0]] })),
  argumentTwice: (at) => at.change(Kind.FIELD_DEFINITION, (field) => ({ ...field, arguments: [...field.arguments, ...field.arguments.slice(0, 1)] })),
  valueTwice: (at) => at.changeDefinition((node) => node.values?.length, (node) => ({ ...node, values: [...node.values, node.values[0]] })),
  memberTwice: (at) => at.changeDefinition((node) => node.types?.length, (node) => ({ ...node, types: [...node.types, node.types[0]] })),
  interfaceTwice: (at) => at.changeDefinition((node) => node.interfaces?.length, (node) => ({ ...node, interfaces: [...node.interfaces, node.interfaces[0]] })),
  interfaceOther: (at) => at.changeDefinition((node) => node.interfaces, (node) => ({ ...node, interfaces: [...node.interfaces, namedType(at.typeName())] })),
  interfaceMissing: (at) => at.changeDefinition((node) => node.interfaces?.length > 1, (node) => ({ ...node, interfaces: node.interfaces.slice(1) })),
  fieldMissing: (at) => at.changeDefinition((node) => node.interfaces?.length && node.fields.length > 1, (node) => ({ ...node, fields: node.fields.slice(1) })),
  fieldOfOtherType: (at) => at.changeDefinition((node) => node.interfaces?.length && node.fields.length, (node) => ({
    ...node, fields: node.fields.map((field, index) => (index === 0 ? { ...field, type: at.type() } : field)),
  })),
  argumentMissing: (at) => at.change(Kind.FIELD_DEFINITION, (field) => ({ ...field, arguments: field.arguments.slice(1) })),
  argumentRequired: (at) => at.change(Kind.FIELD_DEFINITION, (field) => ({ ...field, arguments: [...field.arguments, ...at.part('type X { a(more0: Int!): Int }').fields[0].arguments] })),
  circularInput: (at) => at.add(at.random.pick(['input Loop { a: Loop! }', 'input A1 { b: B1! } input B1 { a: A1!, c: [A1!]! }', 'input OneLoop @oneOf { a: OneLoop }', 'input Fine { a: Fine, b: [Fine!]! }'])),
  oneOf: (at) => at.add(at.random.pick(['input X @oneOf { a: Int! }', 'input X @oneOf { a: Int = 1 }', 'input X @oneOf { a: Int, b: [X!] }'])),
  deprecatedRequired: (at) => at.add(at.random.pick(['input X { a: Int! @deprecated }', 'type X { f(a: Int! @deprecated): Int }', 'input X { a: Int! = 1 @deprecated }'])),
  schemaTwice: (at) => at.add('schema { query: Query } schema { query: Query }'),
  rootTwice: (at) => at.add(at.random.pick(['extend schema { query: Query }', 'extend schema { mutation: Query }', 'extend schema { subscription: Thing0 }'])),
  rootOther: (at) => at.change(Kind.OPERATION_TYPE_DEFINITION, (node) => ({ ...node, type: namedType(at.typeName()) })),
  queryMissing: (at) => at.changeDefinition((node) => /Query$/.test(node.name?.value ?? ''), (node) => ({ ...node, name: name('Other') })),
  extendUnknown: (at) => at.add(at.random.pick(['extend type Nope { a: Int }', 'extend scalar Nope @specifiedBy(url: "x")', 'extend union Nope = Thing0'])),
  extendOther: (at) => at.add(`extend ${at.random.pick(['type', 'input', 'interface'])} ${at.typeName()} { another: Int }`),
  extendEnum: (at) => at.add(`extend enum Enum0 { ${at.random.pick(['Z_0', 'NEW'])} }`),
  directiveUnknown: (at) => at.directives('@nope'),
  directiveOther: (at) => at.directives(at.random.pick(['@tag1', '@tag2', '@tag1 @tag1', '@deprecated', '@deprecated @deprecated', '@oneOf', '@skip(if: true)', '@specifiedBy', '@tag1(nope: 1)', '@deprecated(reason: "a", reason: "b")'])),
  directiveTwice: (at) => at.add('directive @again on FIELD directive @again on FIELD'),
  directiveReserved: (at) => at.add('directive @__again on FIELD'),
  directiveBuiltIn: (at) => at.add(at.random.pick(['directive @skip(if: Boolean!) on FIELD', 'directive @deprecated(reason: String) on FIELD_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION'])),
  scalarBuiltIn: (at) => at.add(at.random.pick(['scalar Int', 'scalar ID'])),
  operation: (at) => at.add('{ a }'),
  nothing: () => {},
};

export const schemaBreakNames = Object.keys(breaks);

/** Breaks a schema; what comes out may still be valid. */
export function breakSchema(random, sdl, breakName) {
  const at = new Place(random, parse(sdl));
  breaks[breakName](at);
  return print(at.document);
}

const name = (value) => ({ kind: Kind.NAME, value });
const namedType = (value) => ({ kind: Kind.NAMED_TYPE, name: name(value) });

class Place {
  constructor(random, document) {
    this.random = random;
    this.document = document;
  }

  change(kind, replace) {
    const found = [];
    visit(this.document, { [kind]: (node) => void found.push(node) });
    this.#replace(this.random.pick(found), replace);
  }

  changeDefinition(accepts, replace) {
    this.#replace(this.definition(accepts), replace);
  }

  definition(accepts) {
    return this.random.pick(this.document.definitions.filter((node) => node.kind !== Kind.DIRECTIVE_DEFINITION && accepts(node)));
  }

  addNode(node) {
    this.document = { ...this.document, definitions: [...this.document.definitions, ...(node ? [node] : [])] };
  }

  add(text) {
    parse(text).definitions.forEach((node) => this.addNode(node));
  }

  part(text) {
    return parse(text).definitions[0];
  }

  directives(text) {
    const { directives } = this.part(`scalar X ${text}`);
    const kind = this.random.pick([Kind.FIELD_DEFINITION, Kind.INPUT_VALUE_DEFINITION, Kind.ENUM_VALUE_DEFINITION, Kind.OBJECT_TYPE_DEFINITION, Kind.SCALAR_TYPE_DEFINITION, Kind.UNION_TYPE_DEFINITION, Kind.INPUT_OBJECT_TYPE_DEFINITION]);
    this.change(kind, (node) => ({ ...node, directives: [...node.directives, ...directives] }));
  }

  typeName() {
    const names = this.document.definitions.filter((node) => node.name && node.kind !== Kind.DIRECTIVE_DEFINITION).map((node) => node.name.value);
    return this.random.pick([...names, 'Int', 'String']);
  }

  type() {
    const named = this.typeName();
    return this.part(`type X { a: ${this.random.pick([named, `${named}!`, `[${named}]`])} }`).fields[0].type;
  }

  #replace(chosen, replace) {
    this.document = visit(this.document, { leave: (node) => (chosen !== undefined && node === chosen ? replace(node) : undefined) });
  }
}
