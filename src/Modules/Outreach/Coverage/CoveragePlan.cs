using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Outreach.Coverage;

/// <summary>覆盖计划: the communities that a team wants to reach with a session by a day.</summary>
public sealed class CoveragePlan : IVersioned
{
    internal const int MostCommunities = 10_000;

    private CoveragePlan()
    {
    }

    /// <summary>The plan's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>What the plan is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Which kind of session counts; null: any.</summary>
    public SessionKind? Kind { get; private set; }

    /// <summary>The id of the team whose plan it is; a session that another team holds counts, too.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The first local day whose sessions count.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last local day whose sessions count: by then all communities are to be reached.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>How many communities are planned.</summary>
    public int PlannedCommunities { get; private set; }

    /// <summary>When the plan was put away; null while it is kept.</summary>
    public DateTime? ArchivedAt { get; private set; }

    /// <summary>Why it was put away.</summary>
    public string? ArchivingReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the plan last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the plan was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal List<CoverageTarget> Targets { get; private set; } = [];

    internal static CoveragePlan Make(
        string name,
        SessionKind? kind,
        long teamId,
        DateOnly startsOn,
        DateOnly dueOn,
        IEnumerable<long> communityIds,
        Signature signature)
    {
        if (dueOn < startsOn)
        {
            throw new InvalidValueException("dueOn", $"may not be before {startsOn:yyyy-MM-dd}, when the plan starts: {dueOn:yyyy-MM-dd}");
        }

        var plan = new CoveragePlan
        {
            Name = Check.Text(name, "name", ModelConventions.NameLength),
            Kind = kind,
            TeamId = teamId,
            StartsOn = startsOn,
            DueOn = dueOn,
        };
        plan.Add(communityIds, signature);
        return plan;
    }

    /// <summary>Plans more communities; those that are planned already stay as they are.</summary>
    internal void Add(IEnumerable<long> communityIds, Signature signature)
    {
        EnsureKept();
        var known = Targets.Select(target => target.CommunityId).ToHashSet();
        Targets.AddRange(communityIds.Where(known.Add).Select(id => new CoverageTarget(id, signature)));
        PlannedCommunities = Check.Range(Targets.Count, "communityIds", 1, MostCommunities);
        Sign(signature);
    }

    internal void MoveDueDate(DateOnly dueOn, Signature signature)
    {
        EnsureKept();
        DueOn = dueOn >= StartsOn
            ? dueOn
            : throw new InvalidValueException("dueOn", $"may not be before {StartsOn:yyyy-MM-dd}, when the plan starts: {dueOn:yyyy-MM-dd}");
        Sign(signature);
    }

    internal void Archive(string reason, Signature signature)
    {
        EnsureKept();
        (ArchivedAt, ArchivingReason) = (signature.At, Check.Text(reason, "reason", ModelConventions.TextLength));
        Sign(signature);
    }

    private void EnsureKept()
    {
        if (ArchivedAt is { } at)
        {
            throw new CoveragePlanArchivedException(Id, at);
        }
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
