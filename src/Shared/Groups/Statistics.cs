namespace ServiceTeams.Shared.Groups;

/// <summary>How the values of a group are spread. Rows without a value do not count.</summary>
public sealed class Statistics
{
    /// <summary>The average, each row weighing the same.</summary>
    public double Average { get; init; }

    /// <summary>The smallest value.</summary>
    public double Min { get; init; }

    /// <summary>The largest value.</summary>
    public double Max { get; init; }

    /// <summary>Half of the rows have at most this value: one of the values, never between two.</summary>
    public double P50 { get; init; }

    /// <summary>Nine in ten rows have at most this value.</summary>
    public double P90 { get; init; }

    /// <summary>Ninety-nine in a hundred rows have at most this value.</summary>
    public double P99 { get; init; }
}
