namespace Cacao.Execution;

/// <summary>How a response that comes in parts says where its parts belong.</summary>
internal enum IncrementalFormat
{
    /// <summary>By ids that are announced: <c>pending</c>, <c>incremental</c>, <c>completed</c>. What HotChocolate calls v0.2.</summary>
    Ids,

    /// <summary>By paths, for older clients. What HotChocolate calls v0.1.</summary>
    Paths,
}
