using ServiceTeams.Registry.Groups;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>What the outreach sessions of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class OutreachSessionGroupKey : PlaceKey
{
    /// <summary>What kind of session it is.</summary>
    public SessionKind? Kind { get; private set; }

    /// <summary>How far the session has come.</summary>
    public SessionStatus? Status { get; private set; }

    /// <summary>The local hour of the beginning, 0 to 23.</summary>
    public int? Hour { get; private set; }
}

/// <summary>Outreach sessions that have something in common, counted.</summary>
public sealed class OutreachSessionGroup
{
    /// <summary>What they have in common.</summary>
    public OutreachSessionGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>How many different communities host them.</summary>
    public int Communities { get; private set; }

    /// <summary>How many people they reached.</summary>
    public long PeopleReached { get; private set; }

    /// <summary>How many households they reached.</summary>
    public long Households { get; private set; }

    /// <summary>How many leaflets were handed out.</summary>
    public long Leaflets { get; private set; }

    /// <summary>How many minutes they last.</summary>
    public Statistics? Minutes { get; private set; }

    /// <summary>How many people took the quiz.</summary>
    public long QuizTakers { get; private set; }

    /// <summary>The share of those who passed, 0 to 1, each person weighing the same.</summary>
    public double? QuizPassRate { get; private set; }
}
