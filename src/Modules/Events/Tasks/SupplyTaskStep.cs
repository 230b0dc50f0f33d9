using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Events.Tasks;

/// <summary>One step of a task: what it became, when, and who noted it.</summary>
public sealed class SupplyTaskStep
{
    private SupplyTaskStep()
    {
    }

    internal SupplyTaskStep(SupplyTaskStatus status, DateTime at, Signature signature)
        => (Status, At, By, NotedAt) = (status, at, signature.By, signature.At);

    /// <summary>What the task became.</summary>
    public SupplyTaskStatus Status { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long SupplyTaskId { get; private set; }

    internal SupplyTaskStep Of(SupplyTask task)
    {
        SupplyTaskId = task.Id;
        return this;
    }
}
