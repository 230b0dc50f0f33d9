using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Groups;
using ServiceTeams.Shared.Groups;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Insights.Records;

/// <summary>What the services of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class ServiceRecordGroupKey : PlaceKey
{
    /// <summary>五心: the kind of service they count for.</summary>
    public Heart? Heart { get; private set; }

    /// <summary>What was done, in the module's words: REPAIR_ORDER.</summary>
    public string? Activity { get; private set; }

    /// <summary>The module that did it, in lower case.</summary>
    public string? Module { get; private set; }

    /// <summary>The kind of the customers they were for.</summary>
    public CustomerKind? CustomerKind { get; private set; }

    /// <summary>The local hour at which they were finished, 0 to 23.</summary>
    public int? Hour { get; private set; }
}

/// <summary>Finished services that have something in common, counted.</summary>
public sealed class ServiceRecordGroup
{
    /// <summary>What they have in common.</summary>
    public ServiceRecordGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// How many different customers they were for. Null where care recipients are among fewer than five; when fewer than five are hidden
    /// altogether, one more figure is. One field of a request may count them.
    /// </summary>
    public int? Customers { get; private set; }

    /// <summary>How many people they reached, added up; those reached twice count twice.</summary>
    public long PeopleReached { get; private set; }

    /// <summary>How many households they reached, added up, of those that are counted in households.</summary>
    public long Households { get; private set; }

    /// <summary>How many minutes they took, added up, where it is known.</summary>
    public long TotalMinutes { get; private set; }

    /// <summary>Minutes that a service took, where it is known.</summary>
    public Statistics? Minutes { get; private set; }

    /// <summary>How many the customer gave a verdict on.</summary>
    public int Ratings { get; private set; }

    /// <summary>The average of these verdicts, 1 to 5.</summary>
    public double? AverageRating { get; private set; }
}
