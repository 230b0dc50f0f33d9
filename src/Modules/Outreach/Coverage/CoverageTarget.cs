using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Coverage;

/// <summary>A community that a coverage plan wants to reach.</summary>
public sealed class CoverageTarget : IEntity
{
    private CoverageTarget()
    {
    }

    internal CoverageTarget(long communityId, Signature signature)
        => (CommunityId, PlannedBy, PlannedAt) = (communityId, signature.By, signature.At);

    /// <summary>The target's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the plan.</summary>
    [ID<CoveragePlan>]
    public long PlanId { get; private set; }

    /// <summary>The id of the community.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>Who planned it: the subject of their token.</summary>
    public string PlannedBy { get; private set; } = "";

    /// <summary>When it was planned.</summary>
    public DateTime PlannedAt { get; private set; }

    internal CoverageTarget Of(CoveragePlan plan)
    {
        PlanId = plan.Id;
        return this;
    }
}
