using Cacao.Language;

namespace Cacao.Validation.Rules;

/// <summary>
/// The type of every variable fits every place where it is used.
/// Spec: Validation, All Variable Usages Are Allowed.
/// </summary>
internal sealed class AllVariableUsagesAreAllowed : ValidationRule
{
    public override void LeaveDocument(ValidationContext context, DocumentNode document)
    {
        foreach (var operation in context.Operations)
        {
            if (operation.Variables.Count == 0)
            {
                continue;
            }

            var variables = operation.Variables
                .DistinctBy(variable => variable.Variable.Name.Value)
                .ToDictionary(
                    variable => variable.Variable.Name.Value,
                    variable => (Node: variable, Type: context.ResolveType(variable.Type)),
                    StringComparer.Ordinal);
            foreach (var usage in context.GetVariableUsages(operation))
            {
                if (usage.LocationType is { } location && variables.TryGetValue(usage.Name, out var variable))
                {
                    Check(context, usage, variable.Node, variable.Type, location);
                }
            }
        }
    }

    // A type that does not exist is null here, and fits nowhere.
    private static void Check(ValidationContext context, VariableUsage usage, VariableDefinitionNode variable, IType? type, IType location)
    {
        if (usage.OneOf is not null && type is not (NonNullType or null) && !HasNonNullDefault(variable))
        {
            context.Report(ValidationErrors.VariableNullableInOneOf(usage, type));
        }
        else if (type is null || !IsVariableUsageAllowed(usage, variable, type, location))
        {
            context.Report(ValidationErrors.VariableNotAllowed(usage, variable));
        }
    }

    private static bool IsVariableUsageAllowed(VariableUsage usage, VariableDefinitionNode variable, IType type, IType location)
    {
        if (location is not NonNullType nonNull || type is NonNullType)
        {
            return AreTypesCompatible(type, location);
        }

        var hasDefault = HasNonNullDefault(variable) || usage.Argument?.DefaultValue is not null;
        return hasDefault && AreTypesCompatible(type, nonNull.NullableType);
    }

    private static bool HasNonNullDefault(VariableDefinitionNode variable) => variable.DefaultValue is not (null or NullValueNode);

    private static bool AreTypesCompatible(IType type, IType location) => (type, location) switch
    {
        (NonNullType a, NonNullType b) => AreTypesCompatible(a.NullableType, b.NullableType),
        (_, NonNullType) => false,
        (NonNullType a, _) => AreTypesCompatible(a.NullableType, location),
        (ListType a, ListType b) => AreTypesCompatible(a.ElementType, b.ElementType),
        _ => ReferenceEquals(type, location),
    };
}
