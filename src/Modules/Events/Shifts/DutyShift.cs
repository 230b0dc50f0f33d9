using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Sites;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Events.Shifts;

/// <summary>值班: a time in which a member is on duty for an event, at one of its sites or for the whole of it.</summary>
public sealed partial class DutyShift : IVersioned, IBooking
{
    private DutyShift()
    {
    }

    /// <summary>The shift's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the event.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; private set; }

    /// <summary>The id of the site; null: on duty for the whole event, that is for all its sites.</summary>
    [ID<ProtectedSite>]
    public long? ProtectedSiteId { get; private set; }

    /// <summary>The id of the member on duty.</summary>
    [ID<Member>]
    public long MemberId { get; private set; }

    /// <summary>Whether the shift takes place.</summary>
    public DutyShiftStatus Status { get; private set; }

    /// <summary>When the duty starts.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>When the duty ends; the next shift may start at this moment.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>The local day on which the duty starts.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>How many whole minutes the duty lasts.</summary>
    public int DutyMinutes { get; private set; }

    /// <summary>Why the shift was called off.</summary>
    public string? CancellationReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the shift last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the shift was written last.</summary>
    public DateTime ChangedAt { get; private set; }
}
