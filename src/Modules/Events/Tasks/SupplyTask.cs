using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Timeline;
using ServiceTeams.Shared.Watching;

namespace ServiceTeams.Events.Tasks;

/// <summary>保电任务: something to be done at a site so that its supply is safe during the event.</summary>
public sealed partial class SupplyTask : IVersioned, IWatched, ICustomerService, IBooking
{
    private SupplyTask()
    {
    }

    /// <summary>The task's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the event.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; private set; }

    /// <summary>The id of the site.</summary>
    [ID<ProtectedSite>]
    public long ProtectedSiteId { get; private set; }

    /// <summary>The id of the site's community.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the site's customer; null for a venue without an account of its own.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>What is to be done.</summary>
    public SupplyTaskKind Kind { get; private set; }

    /// <summary>How far the task has come.</summary>
    public SupplyTaskStatus Status { get; private set; }

    /// <summary>What to look at in particular.</summary>
    public string? Instructions { get; private set; }

    /// <summary>The local day by which it is to be done.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The id of the member who is to do it; null: nobody yet.</summary>
    [ID<Member>]
    public long? AssigneeId { get; private set; }

    /// <summary>How many of its defects are not fixed yet.</summary>
    public int OpenDefects { get; private set; }

    /// <summary>When it was done; null until then.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>The local day on which it was done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What it showed.</summary>
    public string? Findings { get; private set; }

    /// <summary>How many whole minutes it took; null when nobody said.</summary>
    public int? WorkMinutes { get; private set; }

    /// <summary>When it was called off.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? CancellationReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the task last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the task was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal bool Unfinished => Status is SupplyTaskStatus.Open or SupplyTaskStatus.Blocked;

    internal bool IsOverdue(DateOnly today) => Unfinished && DueOn < today;

    internal List<SupplyTaskStep> History { get; private set; } = [];

    internal List<Defect> Found { get; private set; } = [];

    internal DateTime LastStepAt { get; private set; }
}
