namespace Cacao.Language;

/// <summary>How large a document may be. Beyond a limit the parser stops with a <see cref="SyntaxException"/>.</summary>
internal sealed record ParserOptions
{
    /// <summary>The limits for documents of clients.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>For documents of our own, such as schema files: only the depth is limited, since it guards the stack.</summary>
    public static ParserOptions Trusted { get; } = new()
    {
        MaxTokens = int.MaxValue,
        MaxNodes = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxDirectives = int.MaxValue,
    };

    /// <summary>Most tokens in a document. Default 100,000.</summary>
    public int MaxTokens { get; init; } = 100_000;

    /// <summary>Most syntax nodes in a document, names included. Default 100,000.</summary>
    public int MaxNodes { get; init; } = 100_000;

    /// <summary>Most selected fields in a document, those of fragments included once. Default 2048.</summary>
    public int MaxFields { get; init; } = 2048;

    /// <summary>Most directives at one location. Default 4.</summary>
    public int MaxDirectives { get; init; } = 4;

    /// <summary>Most selection sets, lists, input objects and list types inside one another. Default 200.</summary>
    public int MaxDepth { get; init; } = 200;
}
