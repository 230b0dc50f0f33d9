namespace Cacao;

/// <summary>How requests are executed.</summary>
public class RequestExecutorOptions
{
    /// <summary>How long an operation may run; then it is answered with the error HC0045. Default 30 seconds, more than zero.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>True to send message and stack trace of unexpected exceptions to the client: for development only. Default false.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>Which documents may be executed.</summary>
    public PersistedOperationOptions PersistedOperations { get; set; } = new();

    /// <summary>True to load the list of each parent by itself; the answers are the same. For tests.</summary>
    internal bool LoadsSiblingsAlone { get; set; }

    /// <summary>True to load every list in the ordinary way, without compiled queries; the answers are the same. For tests.</summary>
    internal bool LoadsWithoutPlans { get; set; }
}

/// <summary>Limits of documents; a document over a limit is refused with the error HC0011.</summary>
public sealed class RequestParserOptions
{
    /// <summary>The most syntax nodes. Default 100,000.</summary>
    public int MaxAllowedNodes { get; set; } = 100_000;

    /// <summary>The most tokens. Default 100,000.</summary>
    public int MaxAllowedTokens { get; set; } = 100_000;

    /// <summary>The most fields. Default 2048.</summary>
    public int MaxAllowedFields { get; set; } = 2048;

    /// <summary>The most directives at one place. Default 4.</summary>
    public int MaxAllowedDirectives { get; set; } = 4;

    /// <summary>How deep values, types and selection sets may be nested. Default 200.</summary>
    public int MaxAllowedRecursionDepth { get; set; } = 200;
}
