namespace Cacao.Data.Paging;

/// <summary>How one field pages: its annotation, then the schema's options, then the defaults.</summary>
internal sealed record PagingSettings
{
    public const int DefaultSize = 10;
    public const int DefaultMaximum = 50;

    public required int DefaultPageSize { get; init; }

    public required int MaxPageSize { get; init; }

    public required bool IncludeTotalCount { get; init; }

    public required bool AllowBackward { get; init; }

    public required bool RequireBoundaries { get; init; }

    public required bool InferNameFromField { get; init; }

    public required bool IncludeNodes { get; init; }

    /// <summary>True when cursors hold the sort key of their row instead of its number.</summary>
    public required bool UseKeysets { get; init; }

    public static PagingSettings Combine(PagingOptions field, PagingOptions schema, CursorProviders providers)
    {
        var maximum = field.MaxPageSize ?? schema.MaxPageSize ?? DefaultMaximum;
        return new PagingSettings
        {
            MaxPageSize = maximum,
            DefaultPageSize = Math.Min(field.DefaultPageSize ?? schema.DefaultPageSize ?? DefaultSize, maximum),
            IncludeTotalCount = field.IncludeTotalCount ?? schema.IncludeTotalCount ?? false,
            AllowBackward = field.AllowBackwardPagination ?? schema.AllowBackwardPagination ?? true,
            RequireBoundaries = field.RequirePagingBoundaries ?? schema.RequirePagingBoundaries ?? false,
            InferNameFromField = field.InferConnectionNameFromField ?? schema.InferConnectionNameFromField ?? true,
            IncludeNodes = schema.IncludeNodesField ?? true,
            UseKeysets = providers.Includes(field.ProviderName ?? schema.ProviderName),
        };
    }
}

/// <summary>The names under which keyset paging was registered.</summary>
internal sealed class CursorProviders
{
    private readonly HashSet<string> _names = [];
    private bool _isDefault;

    /// <summary>Registers keyset paging: under a name only for fields that ask for it, else for all.</summary>
    public void Add(string? name, bool isDefault)
    {
        _isDefault |= isDefault || name is null;
        if (name is not null)
        {
            _names.Add(name);
        }
    }

    public bool Includes(string? name) => name is null ? _isDefault : _names.Contains(name);
}
