namespace Cacao.Language;

/// <summary>The source is not GraphQL, or it is larger than the parser's limits allow. One exception a source: the first problem.</summary>
internal sealed class SyntaxException(string message, SourcePosition position) : Exception(message)
{
    /// <summary>Where the offending token or character begins.</summary>
    public SourcePosition Position { get; } = position;
}
