using ServiceTeams.Registry.Groups;

namespace ServiceTeams.Assistance.Recipients;

/// <summary>What the care recipients of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class CareRecipientGroupKey : PlaceKey
{
    /// <summary>Who it is, and why the team cares.</summary>
    public CareCategory? Category { get; private set; }

    /// <summary>Whether the recipient holds a love card.</summary>
    public bool? LoveCard { get; private set; }

    /// <summary>Whether the care goes on.</summary>
    public bool? InCare { get; private set; }

    /// <summary>Whether the next visit should have happened before today.</summary>
    public bool? Overdue { get; private set; }
}

/// <summary>Care recipients that have something in common, counted.</summary>
public sealed class CareRecipientGroup
{
    /// <summary>What they have in common.</summary>
    public CareRecipientGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>How many people they are; institutions count those who live or learn there.</summary>
    public long People { get; private set; }

    /// <summary>How many hazards in their homes are not fixed yet.</summary>
    public long OpenHazards { get; private set; }

    /// <summary>The cadence of their visits in days, on average.</summary>
    public double? AverageVisitEveryDays { get; private set; }
}
