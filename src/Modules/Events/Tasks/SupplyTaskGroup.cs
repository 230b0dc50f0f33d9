using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Registry.Groups;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Events.Tasks;

/// <summary>What the supply tasks of a group have in common; null for what was not grouped by, and for those that have none.</summary>
public sealed class SupplyTaskGroupKey : CommunityKey
{
    /// <summary>The id of the event.</summary>
    [ID<MajorEvent>]
    public long? MajorEventId { get; private set; }

    /// <summary>The id of the site.</summary>
    [ID<ProtectedSite>]
    public long? ProtectedSiteId { get; private set; }

    /// <summary>The id of the member who is to do it.</summary>
    [ID<Member>]
    public long? AssigneeId { get; private set; }

    /// <summary>What is to be done.</summary>
    public SupplyTaskKind? Kind { get; private set; }

    /// <summary>How far the task has come.</summary>
    public SupplyTaskStatus? Status { get; private set; }

    /// <summary>The event.</summary>
    public Task<MajorEvent?> GetMajorEventAsync(MajorEventByIdDataLoader events, ISelection selection, CancellationToken cancellationToken)
        => events.Select(selection).LoadOptionalAsync(MajorEventId, cancellationToken);

    /// <summary>The site.</summary>
    public Task<ProtectedSite?> GetProtectedSiteAsync(
        ProtectedSiteByIdDataLoader sites,
        ISelection selection,
        CancellationToken cancellationToken)
        => sites.Select(selection).LoadOptionalAsync(ProtectedSiteId, cancellationToken);

    /// <summary>The member who is to do it.</summary>
    public Task<Member?> GetAssigneeAsync(MemberByIdDataLoader members, ISelection selection, CancellationToken cancellationToken)
        => members.Select(selection).LoadOptionalAsync(AssigneeId, cancellationToken);
}

/// <summary>Supply tasks that have something in common, counted.</summary>
public sealed class SupplyTaskGroup
{
    /// <summary>What they have in common.</summary>
    public SupplyTaskGroupKey Key { get; private set; } = new();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>At how many different sites.</summary>
    public int Sites { get; private set; }

    /// <summary>For how many different customers.</summary>
    public int Customers { get; private set; }

    /// <summary>The share that is done, 0 to 1; cancelled tasks do not count.</summary>
    public double? DoneRate { get; private set; }

    /// <summary>How many should be done by now: neither done nor called off, and their day has passed.</summary>
    public long Overdue { get; private set; }

    /// <summary>How many of their defects are not fixed yet.</summary>
    public long OpenDefects { get; private set; }

    /// <summary>How many minutes they took.</summary>
    public Statistics? WorkMinutes { get; private set; }
}
