using ServiceTeams.Outreach.Slots;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Agenda;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>宣传活动: any lesson, leaflet drive, ride, talk or training, from the request to what came of it.</summary>
public sealed partial class OutreachSession : IVersioned, IBooking
{
    private OutreachSession()
    {
    }

    /// <summary>The session's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>What kind of session it is.</summary>
    public SessionKind Kind { get; private set; }

    /// <summary>How far the session has come.</summary>
    public SessionStatus Status { get; private set; }

    /// <summary>The id of the community that hosts it.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the team: the one asked for, and from the scheduling on the one that holds it; null as long as any team may.</summary>
    [ID<Team>]
    public long? TeamId { get; private set; }

    /// <summary>The id of the slot whose place it takes, or took until it was cancelled; null outside of the team's calendar.</summary>
    [ID<OutreachSlot>]
    public long? SlotId { get; private set; }

    /// <summary>What it is about; null when the kind says it all.</summary>
    public string? Topic { get; private set; }

    /// <summary>How many people it is meant for.</summary>
    public int Capacity { get; private set; }

    /// <summary>How it teaches.</summary>
    public IReadOnlyList<SessionMethod> Methods { get; private set; } = [];

    /// <summary>Who asked for it. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? ContactName { get; private set; }

    /// <summary>The phone of who asked for it. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? ContactPhone { get; private set; }

    /// <summary>The first local day the host would take.</summary>
    public DateOnly WantedFrom { get; private set; }

    /// <summary>The last local day the host would take.</summary>
    public DateOnly WantedTo { get; private set; }

    /// <summary>The part of the day the host would take; null: any.</summary>
    public DayPeriod? WantedPeriod { get; private set; }

    /// <summary>Whether it is on the waiting list for a slot of its team and kind within the wanted days, because none is free.</summary>
    public bool Waiting { get; private set; }

    /// <summary>Its number on the waiting list: lower ones come first. It never changes, and stays when the waiting is over.</summary>
    public int? WaitingNumber { get; private set; }

    /// <summary>When it came onto the waiting list; null when it never was.</summary>
    public DateTime? WaitingSince { get; private set; }

    /// <summary>When the host asked.</summary>
    public DateTime RequestedAt { get; private set; }

    /// <summary>The local day on which the host asked.</summary>
    public DateOnly RequestedOn { get; private set; }

    /// <summary>When it was given its time.</summary>
    public DateTime? ScheduledAt { get; private set; }

    /// <summary>When it begins; null until it is scheduled.</summary>
    public DateTime? StartsAt { get; private set; }

    /// <summary>When it ends; null until it is scheduled.</summary>
    public DateTime? EndsAt { get; private set; }

    /// <summary>The local day on which it begins; null until it is scheduled.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>How many whole minutes it lasts; null until it is scheduled.</summary>
    public int? Minutes { get; private set; }

    /// <summary>When it was over; null unless it was held.</summary>
    public DateTime? HeldAt { get; private set; }

    /// <summary>When it was declined or cancelled.</summary>
    public DateTime? CalledOffAt { get; private set; }

    /// <summary>Why it was declined or cancelled.</summary>
    public string? CallOffReason { get; private set; }

    /// <summary>How many people it reached; null unless it was held.</summary>
    public int? PeopleReached { get; private set; }

    /// <summary>How many households it reached; null unless it was held and households were counted.</summary>
    public int? Households { get; private set; }

    /// <summary>How many leaflets were handed out; null unless it was held.</summary>
    public int? Leaflets { get; private set; }

    /// <summary>How many people took the quiz; null unless it was held and had one.</summary>
    public int? QuizTakers { get; private set; }

    /// <summary>How many of them passed.</summary>
    public int? QuizPassed { get; private set; }

    /// <summary>The share of those who passed, 0 to 1; null without a quiz.</summary>
    public double? QuizPassRate { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the session last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the session was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal OutreachSlot? Slot { get; private set; }

    internal List<OutreachSessionStep> History { get; private set; } = [];

    internal List<SessionMember> Members { get; private set; } = [];

    internal DateTime LastStepAt { get; private set; }
}
