import { Kind, parse, print, visit } from 'graphql';

/** Ways to break a document, at least one for each validation rule. Each changes the parsed document; false: nothing to change. */
const breaks = {
  unknownField: (at) => at.change(Kind.FIELD, () => true, (field) => ({ ...field, name: at.name('nope') })),
  leafWithSelection: (at) => at.change(Kind.FIELD, (field) => !field.selectionSet, (field) => ({ ...field, selectionSet: at.selections('{ x }') })),
  compositeWithoutSelection: (at) => at.change(Kind.FIELD, (field) => field.selectionSet, (field) => ({ ...field, selectionSet: undefined })),
  unknownArgument: (at) => at.change(Kind.FIELD, () => true, (field) => ({ ...field, arguments: [...field.arguments, at.argument('nope', '1')] })),
  argumentTwice: (at) => at.change(Kind.FIELD, hasArguments, (field) => ({ ...field, arguments: [...field.arguments, field.arguments[0]] })),
  argumentMissing: (at) => at.change(Kind.FIELD, hasArguments, (field) => ({ ...field, arguments: field.arguments.slice(1) })),
  argumentOther: (at) => at.change(Kind.FIELD, hasArguments, (field) => ({ ...field, arguments: [{ ...field.arguments[0], value: at.value() }] })),
  anyValue: (at) => at.change(at.random.pick([Kind.INT, Kind.STRING, Kind.ENUM, Kind.BOOLEAN, Kind.FLOAT, Kind.NULL, Kind.LIST, Kind.OBJECT]), () => true, () => at.value()),
  inputFieldUnknown: (at) => at.change(Kind.OBJECT, () => true, (object) => ({ ...object, fields: [...object.fields, at.objectField('nope', '1')] })),
  inputFieldTwice: (at) => at.change(Kind.OBJECT, (object) => object.fields.length > 0, (object) => ({ ...object, fields: [...object.fields, object.fields[0]] })),
  inputFieldMissing: (at) => at.change(Kind.OBJECT, (object) => object.fields.length > 0, (object) => ({ ...object, fields: object.fields.slice(1) })),
  inputFieldOther: (at) => at.change(Kind.OBJECT_FIELD, () => true, (field) => ({ ...field, value: at.value() })),
  fragmentUnknown: (at) => at.change(Kind.FRAGMENT_SPREAD, () => true, (spread) => ({ ...spread, name: at.name('Nope') })),
  fragmentUnused: (at) => at.add(`fragment Unused on ${at.typeName()} { __typename }`),
  fragmentTwice: (at) => at.addNode(at.find(Kind.FRAGMENT_DEFINITION)),
  fragmentCycle: (at) => at.change(Kind.FRAGMENT_DEFINITION, () => true, (fragment) => ({
    ...fragment, selectionSet: at.selections(`{ ...${at.find(Kind.FRAGMENT_DEFINITION).name.value} ...${fragment.name.value} }`),
  })),
  fragmentType: (at) => at.change(at.random.pick([Kind.FRAGMENT_DEFINITION, Kind.INLINE_FRAGMENT]), () => true, (fragment) => ({ ...fragment, typeCondition: at.namedType(at.typeName()) })),
  fragmentAnywhere: (at) => at.change(Kind.SELECTION_SET, () => true, (set) => ({
    ...set, selections: [...set.selections, ...at.selections(`{ ... on ${at.typeName()} { __typename } }`).selections],
  })),
  variableUndefined: (at) => at.change(Kind.VARIABLE, (_, parent) => parent?.kind !== Kind.VARIABLE_DEFINITION, (variable) => ({ ...variable, name: at.name('nope') })),
  variableUnused: (at) => at.operation({ variableDefinitions: (all) => [...all, at.variableDefinition('$unused: Int')] }),
  variableTwice: (at) => at.operation({ variableDefinitions: (all) => [...all, ...all.slice(0, 1)] }),
  variableType: (at) => at.change(Kind.VARIABLE_DEFINITION, () => true, (definition) => ({ ...definition, type: at.variableDefinition(`$x: ${at.wrappedTypeName()}`).type })),
  variableDefault: (at) => at.change(Kind.VARIABLE_DEFINITION, () => true, (definition) => ({ ...definition, defaultValue: at.value() })),
  directiveUnknown: (at) => at.directives('@nope'),
  directiveMisplaced: (at) => at.directives(at.random.pick(['@deprecated', '@skip(if: true)', '@specifiedBy(url: "x")', '@oneOf', '@tag1', '@tag2'])),
  directiveTwice: (at) => at.directives('@include(if: true) @include(if: true)'),
  directiveArguments: (at) => at.directives(at.random.pick(['@skip', '@skip(if: 1)', '@skip(if: true, x: 1)', '@include(if: null)', '@skip(if: true, if: true)'])),
  operationTwice: (at) => at.addNode(at.find(Kind.OPERATION_DEFINITION)),
  operationAnonymous: (at) => at.add('{ __typename }'),
  operationKind: (at) => at.operation({ operation: () => at.random.pick(['query', 'mutation', 'subscription']) }),
  conflict: (at) => at.change(Kind.FIELD, () => true, (field) => ({ ...field, alias: at.name(at.random.pick(['x0', 'x1', 't0', 'thing1', 'shared1'])) })),
  conflictWithin: (at) => at.change(Kind.SELECTION_SET, (set) => set.selections.length > 1, (set) => ({
    ...set, selections: set.selections.map((selection) => (selection.kind === Kind.FIELD ? { ...selection, alias: at.name('same') } : selection)),
  })),
  subscriptionRoots: (at) => at.operation({ operation: () => 'subscription', selectionSet: (set) => ({ ...set, selections: [...set.selections, ...at.selections('{ __typename }').selections] }) }),
  subscriptionCondition: (at) => at.operation({ operation: () => 'subscription', selectionSet: () => at.selections('{ s0 @skip(if: true) ... @include(if: true) { s1 } }') }),
  typeDefinition: (at) => at.add('type X { a: Int }'),
};

export const breakNames = Object.keys(breaks);

/** Breaks a document; the text is unchanged when there was nothing to break. */
export function breakDocument(random, schema, query, name) {
  const at = new Place(random, schema, parse(query));
  breaks[name](at);
  return print(at.document);
}

/** Changes the text itself: mostly a syntax error, sometimes another document. */
export function breakText(random, query) {
  const at = random.below(query.length + 1);
  const rest = query.slice(at + random.below(4));
  return query.slice(0, at) + random.pick(['', '{', '}', '$', '"', '"""', '...', '@', ':', '1', '0x', '\\', '\u0007', '(', ')', ' on ', '#', '-', '&', '\ufeff', 'é']) + rest;
}

const hasArguments = (field) => field.arguments.length > 0;

class Place {
  constructor(random, schema, document) {
    this.random = random;
    this.schema = schema;
    this.document = document;
  }

  /** Replaces one node of that kind. */
  change(kind, accepts, replace) {
    const found = [];
    visit(this.document, { [kind]: (node, _key, parent) => void (accepts(node, parent) && found.push(node)) });
    const chosen = this.random.pick(found);
    this.document = visit(this.document, { [kind]: { leave: (node, _key, _parent) => (node === chosen ? replace(node) : undefined) } });
  }

  find(kind) {
    return this.random.pick(this.document.definitions.filter((definition) => definition.kind === kind));
  }

  addNode(node) {
    this.document = { ...this.document, definitions: [...this.document.definitions, ...(node ? [node] : [])] };
  }

  add(text) {
    this.addNode(parse(text).definitions[0]);
  }

  /** Changes members of one operation. */
  operation(changes) {
    const chosen = this.find(Kind.OPERATION_DEFINITION);
    const changed = Object.fromEntries(Object.entries(changes).map(([member, change]) => [member, change(chosen[member] ?? [])]));
    this.document = { ...this.document, definitions: this.document.definitions.map((node) => (node === chosen ? { ...node, ...changed } : node)) };
  }

  directives(text) {
    const added = parse(`{ x ${text} }`).definitions[0].selectionSet.selections[0].directives;
    const kind = this.random.pick([Kind.FIELD, Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD, Kind.FRAGMENT_DEFINITION, Kind.OPERATION_DEFINITION, Kind.VARIABLE_DEFINITION]);
    this.change(kind, () => true, (node) => ({ ...node, directives: [...(node.directives ?? []), ...added] }));
  }

  name(value) {
    return { kind: Kind.NAME, value };
  }

  namedType(value) {
    return { kind: Kind.NAMED_TYPE, name: this.name(value) };
  }

  typeName() {
    return this.random.pick([...Object.keys(this.schema.getTypeMap()).filter((name) => !name.startsWith('__')), 'Nope']);
  }

  wrappedTypeName() {
    const name = this.typeName();
    return this.random.pick([name, name, `${name}!`, `[${name}]`, `[${name}!]!`, `[[${name}]]`]);
  }

  selections(text) {
    return parse(text).definitions[0].selectionSet;
  }

  argument(name, value) {
    return parse(`{ x(${name}: ${value}) }`).definitions[0].selectionSet.selections[0].arguments[0];
  }

  objectField(name, value) {
    return this.argument('a', `{ ${name}: ${value} }`).value.fields[0];
  }

  variableDefinition(text) {
    return parse(`query (${text}) { x }`).definitions[0].variableDefinitions[0];
  }

  value() {
    return this.argument('a', this.random.pick([
      'null', '1', '-1', '2147483648', '1.5', '1e400', '"text"', 'true', 'NAME', 'Z_0', '[]', '[null]', '[1, "a"]', '[[1]]', '{}', '{ f0: 1 }', '{ f0: null }', '{ f0: 1, f1: 2 }',
    ])).value;
  }
}
