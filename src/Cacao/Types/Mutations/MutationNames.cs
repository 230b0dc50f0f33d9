using System.Reflection;
using Cacao.Types.Building;

namespace Cacao.Types.Mutations;

/// <summary>The names that one mutation's types and fields get.</summary>
internal sealed class MutationNames
{
    private const string Placeholder = "{MutationName}";

    private MutationNames(string mutation, MutationConventionOptions options, UseMutationConventionAttribute? attribute)
    {
        string ByPattern(string? pattern, string standard) => (pattern ?? standard).Replace(Placeholder, mutation, StringComparison.Ordinal);
        InputType = attribute?.InputTypeName ?? ByPattern(options.InputTypeNamePattern, Placeholder + "Input");
        InputArgument = attribute?.InputArgumentName ?? options.InputArgumentName ?? "input";
        PayloadType = attribute?.PayloadTypeName ?? ByPattern(options.PayloadTypeNamePattern, Placeholder + "Payload");
        PayloadField = attribute?.PayloadFieldName;
        ErrorType = attribute?.PayloadErrorTypeName ?? ByPattern(options.PayloadErrorTypeNamePattern, Placeholder + "Error");
        ErrorsField = attribute?.PayloadErrorsFieldName ?? options.PayloadErrorsFieldName ?? "errors";
    }

    public string InputType { get; }

    public string InputArgument { get; }

    public string PayloadType { get; }

    /// <summary>Null: named after the result's type.</summary>
    public string? PayloadField { get; }

    public string ErrorType { get; }

    public string ErrorsField { get; }

    /// <summary>Null when the mutation stays as its method is.</summary>
    public static MutationNames? Of(OutputField field, MutationConventionOptions? options)
    {
        var attribute = field.Member?.GetCustomAttribute<UseMutationConventionAttribute>();
        var applies = attribute is null
            ? options is not null && (options.Value.ApplyToAllMutations ?? true)
            : !attribute.Disable;
        return applies && field.Member is not null ? new MutationNames(Naming.Pascal(field.Name), options ?? default, attribute) : null;
    }
}
