namespace ServiceTeams.Shared.Groups;

/// <summary>What the filters of all groups can say.</summary>
/// <typeparam name="TSelf">The filter.</typeparam>
public abstract record GroupFilter<TSelf>
{
    /// <summary>All of these have to hold.</summary>
    public IReadOnlyList<TSelf>? And { get; init; }

    /// <summary>One of these has to hold.</summary>
    public IReadOnlyList<TSelf>? Or { get; init; }

    /// <summary>How many.</summary>
    public GroupFigureFilter? Count { get; init; }
}

/// <summary>What all groups can be sorted by.</summary>
public abstract record GroupSort
{
    /// <summary>How many.</summary>
    public GroupSortDirection? Count { get; init; }
}
