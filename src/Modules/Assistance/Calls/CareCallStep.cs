using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Assistance.Calls;

/// <summary>One step of a call: what it became, when, and who noted it.</summary>
public sealed class CareCallStep
{
    private CareCallStep()
    {
    }

    internal CareCallStep(CareCallStatus status, DateTime at, Signature signature)
        => (Status, At, By, NotedAt) = (status, at, signature.By, signature.At);

    /// <summary>What the call became.</summary>
    public CareCallStatus Status { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long CareCallId { get; private set; }

    internal CareCallStep Of(CareCall call)
    {
        CareCallId = call.Id;
        return this;
    }
}
