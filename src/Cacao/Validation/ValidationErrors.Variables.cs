using Cacao.Language;

namespace Cacao.Validation;

internal static partial class ValidationErrors
{
    public static IError VariableNotUnique(VariableDefinitionNode variable)
        => Create("Variable-Uniqueness", $"The variable `${variable.Variable.Name}` is declared more than once.", null, variable);

    public static IError VariableNotInput(VariableDefinitionNode variable)
        => Create(
            "Variables-Are-Input-Types",
            $"The variable `${variable.Variable.Name}` needs an input type: `{variable.Type}` is none.",
            null,
            variable);

    public static IError VariablesUndeclared(OperationNode operation, IEnumerable<string> names)
        => Create("All-Variable-Uses-Defined", $"These variables are used and not declared: {Variables(names)}.", null, operation);

    public static IError VariablesUnused(OperationNode operation, IEnumerable<string> names)
        => Create("All-Variables-Used", $"These variables are declared and not used: {Variables(names)}.", null, operation);

    public static IError VariableNotAllowed(VariableUsage usage, VariableDefinitionNode variable)
        => Create(
            "All-Variable-Usages-Are-Allowed",
            $"The variable `${usage.Name}` of the type `{variable.Type}` does not fit the type `{usage.LocationType}`.",
            usage.Path,
            usage.Variable);

    public static IError VariableNullableInOneOf(VariableUsage usage, IType variableType)
        => Create(
            "All-Variable-Usages-Are-Allowed",
            $"The variable `${usage.Name}` of the type `{variableType}` may be null, which a field of a OneOf input object never is.",
            usage.Path,
            usage.Variable);
}
