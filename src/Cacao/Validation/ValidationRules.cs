using Cacao.Validation.Rules;

namespace Cacao.Validation;

/// <summary>All rules, in the order of the specification, then the limits of this server.</summary>
internal static class ValidationRules
{
    public static ValidationRule[] Create(ValidationOptions options, bool validatesLiteralContent)
        => [.. CreateSpecified(validatesLiteralContent), .. CreateLimits(options)];

    private static IEnumerable<ValidationRule> CreateSpecified(bool validatesLiteralContent) =>
    [
        new ExecutableDefinitions(),
        new OperationTypeExistence(),
        new OperationNameUniqueness(),
        new LoneAnonymousOperation(),
        new SingleRootField(),
        new FieldsOnCorrectType(),
        new FieldSelectionMerging(),
        new LeafFieldSelections(),
        new ArgumentNames(),
        new ArgumentUniqueness(),
        new RequiredArguments(),
        new FragmentNameUniqueness(),
        new FragmentSpreadTypeExistence(),
        new FragmentsOnCompositeTypes(),
        new FragmentsMustBeUsed(),
        new FragmentSpreadTargetDefined(),
        new FragmentSpreadsMustNotFormCycles(),
        new FragmentSpreadIsPossible(),
        validatesLiteralContent ? new LiteralsOfCorrectType() : new ValuesOfCorrectType(),
        new InputObjectFieldNames(),
        new InputObjectFieldUniqueness(),
        new InputObjectRequiredFields(),
        new OneOfInputObjects(),
        new DirectivesAreDefined(),
        new DirectivesAreInValidLocations(),
        new DirectivesAreUniquePerLocation(),
        new IncrementalDirectives(),
        new VariableUniqueness(),
        new VariablesAreInputTypes(),
        new AllVariableUsesDefined(),
        new AllVariablesUsed(),
        new AllVariableUsagesAreAllowed(),
    ];

    private static IEnumerable<ValidationRule> CreateLimits(ValidationOptions options)
    {
        yield return new MaxIntrospectionDepth(options.MaxOfTypeDepth, options.MaxIntrospectionListDepth);
        if (options.MaxExecutionDepth is { } depth)
        {
            yield return new MaxExecutionDepth(depth, options.SkipIntrospectionFields);
        }

        if (options.MaxFieldCycleDepth is { } cycles)
        {
            yield return new MaxFieldCycleDepth(cycles);
        }

        if (options.DisableIntrospection is true)
        {
            yield return new IntrospectionDisabled();
        }
    }
}
