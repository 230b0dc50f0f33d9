namespace ServiceTeams.Shared.Groups;

/// <summary>What a request wants of groups: the arguments of the field and what it selects.</summary>
/// <typeparam name="TBy">What can be grouped by.</typeparam>
public sealed record GroupRequest<TBy>
    where TBy : struct, Enum
{
    /// <summary>How many groups a request gets that does not say.</summary>
    public const int DefaultFirst = 1000;

    /// <summary>The most groups a request can ask for.</summary>
    public const int MaxFirst = 10_000;

    /// <summary>Collects the arguments of a field.</summary>
    public GroupRequest(IReadOnlyList<TBy>? by, object? having, IEnumerable<object>? order, int? first, bool fillPeriods, ISelectionCollection? selected)
        => (By, Having, Order, First, FillPeriods, Selected) = (by ?? [], having, order ?? [], first, fillPeriods, selected);

    /// <summary>What is grouped by; empty: one group, the total.</summary>
    public IReadOnlyList<TBy> By { get; }

    /// <summary>The module's `…GroupFilterInput`: which groups are wanted; null: all.</summary>
    public object? Having { get; }

    /// <summary>The module's `…GroupSortInput`s; empty: by key.</summary>
    public IEnumerable<object> Order { get; }

    /// <summary>How many groups are wanted; null: all, and more than <see cref="DefaultFirst"/> are an error.</summary>
    public int? First { get; }

    /// <summary>Whether periods without a row appear, too.</summary>
    public bool FillPeriods { get; }

    /// <summary>What is selected of a group: nothing else is computed. Null: nothing.</summary>
    public ISelectionCollection? Selected { get; }
}
