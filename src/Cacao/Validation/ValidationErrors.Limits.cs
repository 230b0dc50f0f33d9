using Cacao.Errors;
using Cacao.Language;

namespace Cacao.Validation;

internal static partial class ValidationErrors
{
    public static IError ExecutionTooDeep(OperationNode operation, int allowed, int detected)
        => New($"The operation is {detected} fields deep, and at most {allowed} are allowed.", null, operation)
            .SetExtension("allowedExecutionDepth", allowed)
            .SetExtension("detectedExecutionDepth", detected)
            .Build();

    public static IError FieldCycleTooDeep(SelectionNode selection, OutputField field, int allowed, Path? path)
        => New($"The field `{field}` is nested in itself more than {allowed} times.", path, selection)
            .SetCode(ErrorCodes.FieldCycleTooDeep)
            .Build();

    public static IError IntrospectionTooDeep(SelectionNode selection, OutputField field, int allowed, Path? path)
        => New($"The introspection field `{field}` is nested in itself more than {allowed} times.", path, selection)
            .SetCode(ErrorCodes.IntrospectionTooDeep)
            .Build();

    public static IError OperationsTooComplex(OperationNode operation)
        => New("The operations of the document share too many fragments to be checked.", null, operation).Build();

    public static IError IntrospectionOff(FieldNode field)
        => New($"The field `{field.Name}` is not answered: introspection is switched off.", null, field)
            .SetCode(ErrorCodes.IntrospectionOff)
            .Build();
}
