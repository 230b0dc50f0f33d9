using Cacao.Language;

namespace Cacao.Validation;

/// <summary>A variable where a value is expected. Spec: All Variable Usages Are Allowed.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="LocationType">The type expected there; null when it is unknown.</param>
/// <param name="Argument">The argument or input field that takes the variable itself; null for an item of a list.</param>
/// <param name="OneOf">The literal of a OneOf input object around it; null when there is none.</param>
/// <param name="Path">The field around it; null in fragments and at the root.</param>
internal sealed record VariableUsage(VariableNode Variable, IType? LocationType, InputValue? Argument, ObjectValueNode? OneOf, Path? Path)
{
    public string Name => Variable.Name.Value;
}
