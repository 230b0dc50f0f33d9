using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Repairs.PlannedWorks;

/// <summary>One step of a work: what it became, when, and who noted it.</summary>
public sealed class PlannedWorkStep
{
    private PlannedWorkStep()
    {
    }

    internal PlannedWorkStep(PlannedWorkStatus status, DateTime at, Signature signature)
        => (Status, At, By, NotedAt) = (status, at, signature.By, signature.At);

    /// <summary>What the work became.</summary>
    public PlannedWorkStatus Status { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long WorkId { get; private set; }

    internal PlannedWorkStep Of(PlannedWork work)
    {
        WorkId = work.Id;
        return this;
    }
}
