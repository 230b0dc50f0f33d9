namespace Cacao;

/// <summary>The names that mutations by convention get. In patterns <c>{MutationName}</c> stands for the mutation.</summary>
public struct MutationConventionOptions
{
    /// <summary>The pattern of input types. Default <c>{MutationName}Input</c>.</summary>
    public string? InputTypeNamePattern { get; set; }

    /// <summary>The name of the argument. Default <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The pattern of payload types. Default <c>{MutationName}Payload</c>.</summary>
    public string? PayloadTypeNamePattern { get; set; }

    /// <summary>The pattern of the unions of errors. Default <c>{MutationName}Error</c>.</summary>
    public string? PayloadErrorTypeNamePattern { get; set; }

    /// <summary>The name of the payload's field with the errors. Default <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether mutations need no annotation of their own. Default true.</summary>
    public bool? ApplyToAllMutations { get; set; }
}
