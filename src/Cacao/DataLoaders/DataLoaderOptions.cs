namespace Cacao;

/// <summary>How data loaders work.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys of one batch; 0 for no limit. Default 1024.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>A copy.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize };
}
