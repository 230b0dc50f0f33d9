/** The rules of graphql-js by the sections of the specification that Cacao's errors name. */
export const sections = {
  ExecutableDefinitionsRule: 'Executable-Definitions',
  UniqueOperationNamesRule: 'Operation-Name-Uniqueness',
  LoneAnonymousOperationRule: 'Lone-Anonymous-Operation',
  SingleFieldSubscriptionsRule: 'Single-Root-Field',
  KnownTypeNamesRule: 'Fragment-Spread-Type-Existence',
  FragmentsOnCompositeTypesRule: 'Fragments-on-Object-Interface-or-Union-Types',
  VariablesAreInputTypesRule: 'Variables-Are-Input-Types',
  ScalarLeafsRule: 'Leaf-Field-Selections',
  FieldsOnCorrectTypeRule: 'Field-Selections',
  UniqueFragmentNamesRule: 'Fragment-Name-Uniqueness',
  KnownFragmentNamesRule: 'Fragment-Spread-Target-Defined',
  NoUnusedFragmentsRule: 'Fragments-Must-Be-Used',
  PossibleFragmentSpreadsRule: 'Fragment-Spread-Is-Possible',
  NoFragmentCyclesRule: 'Fragment-Spreads-Must-Not-Form-Cycles',
  UniqueVariableNamesRule: 'Variable-Uniqueness',
  NoUndefinedVariablesRule: 'All-Variable-Uses-Defined',
  NoUnusedVariablesRule: 'All-Variables-Used',
  KnownDirectivesRule: 'Directives-Are-Defined',
  UniqueDirectivesPerLocationRule: 'Directives-Are-Unique-per-Location',
  KnownArgumentNamesRule: 'Argument-Names',
  UniqueArgumentNamesRule: 'Argument-Uniqueness',
  ValuesOfCorrectTypeRule: 'Values-of-Correct-Type',
  ProvidedRequiredArgumentsRule: 'Required-Arguments',
  VariablesInAllowedPositionRule: 'All-Variable-Usages-Are-Allowed',
  OverlappingFieldsCanBeMergedRule: 'Field-Selection-Merging',
  UniqueInputFieldNamesRule: 'Input-Object-Field-Uniqueness',
};

/** Sections that graphql-js checks within another rule; the first is the one compared. */
const same = {
  'Directives-Are-in-Valid-Locations': 'Directives-Are-Defined',
  'Input-Object-Field-Names': 'Values-of-Correct-Type',
  'Input-Object-Required-Fields': 'Values-of-Correct-Type',
  'OneOf-Input-Objects': 'Values-of-Correct-Type',
};

/** The sections that a response of Cacao names, without repeats. */
export function sectionsOf(response) {
  const named = response.errors.map((error) => error.extensions?.specifiedBy?.split('#sec-')[1]).filter(Boolean);
  return [...new Set(named.map((section) => same[section] ?? section))].sort();
}
