using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.Reliability;

/// <summary>
/// How groups are sorted, in the order of these fields, by planned and unplanned interruptions together; groups that have no such figure
/// come first, with `DESC` last.
/// </summary>
public sealed record ReliabilityGroupSortInput
{
    /// <summary>Minutes without supply for each customer served.</summary>
    public GroupSortDirection? Saidi { get; init; }

    /// <summary>Interruptions for each customer served.</summary>
    public GroupSortDirection? Saifi { get; init; }

    /// <summary>Minutes until a customer who was hit had supply again.</summary>
    public GroupSortDirection? Caidi { get; init; }

    /// <summary>How many interruptions.</summary>
    public GroupSortDirection? Interruptions { get; init; }

    /// <summary>How many customers were hit, added up.</summary>
    public GroupSortDirection? CustomersInterrupted { get; init; }

    /// <summary>Customers times minutes without supply, added up.</summary>
    public GroupSortDirection? CustomerMinutes { get; init; }

    /// <summary>How many customers are served.</summary>
    public GroupSortDirection? CustomersServed { get; init; }

    /// <summary>What is sorted by, as the statement names it, in the order of the fields.</summary>
    internal IEnumerable<(string Figure, bool Descending)> Keys()
    {
        (string Figure, GroupSortDirection? Direction)[] keys =
        [
            (ReliabilityStatement.Saidi, Saidi),
            (ReliabilityStatement.Saifi, Saifi),
            (ReliabilityStatement.Caidi, Caidi),
            (ReliabilityStatement.Interruptions, Interruptions),
            (ReliabilityStatement.Customers, CustomersInterrupted),
            (ReliabilityStatement.Minutes, CustomerMinutes),
            (ReliabilityStatement.Served, CustomersServed),
        ];
        return keys.Where(key => key.Direction is not null).Select(key => (key.Figure, key.Direction == GroupSortDirection.Desc));
    }
}
