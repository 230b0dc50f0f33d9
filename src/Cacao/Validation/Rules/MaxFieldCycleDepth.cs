using Cacao.Language;
using Cacao.Types.Introspection;

namespace Cacao.Validation.Rules;

/// <summary>
/// No field of the application is nested in itself more often than allowed: <c>leader { leader { leader } }</c>.
/// A limit of this server, not of the specification.
/// </summary>
internal sealed class MaxFieldCycleDepth(int allowed) : FieldCycleRule
{
    protected override int? GetLimit(OutputField field)
        => field.DeclaringType.Name.StartsWith(MetaFieldNames.Prefix, StringComparison.Ordinal) ? null : allowed;

    protected override IError CreateError(SelectionNode selection, OutputField field, int allowed, Path? path)
        => ValidationErrors.FieldCycleTooDeep(selection, field, allowed, path);
}
