using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>A move of a work to another time: from when to when, why, and who did it.</summary>
public sealed class PlannedWorkMove
{
    private PlannedWorkMove()
    {
    }

    internal PlannedWorkMove(
        (DateTime StartsAt, DateTime EndsAt) from, (DateTime StartsAt, DateTime EndsAt) to, string reason, Signature signature)
    {
        (FromStartsAt, FromEndsAt) = from;
        (ToStartsAt, ToEndsAt) = to;
        (Reason, By, MovedAt) = (reason, signature.By, signature.At);
    }

    /// <summary>When it was to start.</summary>
    public DateTime FromStartsAt { get; private set; }

    /// <summary>When it was to end.</summary>
    public DateTime FromEndsAt { get; private set; }

    /// <summary>When it starts instead.</summary>
    public DateTime ToStartsAt { get; private set; }

    /// <summary>When it ends instead.</summary>
    public DateTime ToEndsAt { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who moved it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was moved: from here the notice counts anew.</summary>
    public DateTime MovedAt { get; private set; }

    internal long Id { get; private set; }

    internal long WorkId { get; private set; }

    internal PlannedWorkMove Of(PlannedWork work)
    {
        WorkId = work.Id;
        return this;
    }
}
