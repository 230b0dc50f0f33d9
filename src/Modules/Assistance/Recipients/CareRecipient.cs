using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Recipients;

/// <summary>帮扶对象: a person or an institution under a team's care.</summary>
[Authorize(Policies.ReadCareRecipients)]
public sealed partial class CareRecipient : IVersioned
{
    private CareRecipient()
    {
    }

    /// <summary>The recipient's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>Who it is, and why the team cares.</summary>
    public CareCategory Category { get; private set; }

    /// <summary>The id of the team that cares.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The id of the community where the recipient lives.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the electricity account of the home; null when the recipient holds none.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>The name of the person or institution. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Name { get; private set; }

    /// <summary>The recipient's phone. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Phone { get; private set; }

    /// <summary>Where the recipient lives. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Address { get; private set; }

    /// <summary>What the recipient needs. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Needs { get; private set; }

    /// <summary>How many people it is: 1 for a person, the residents or pupils of an institution.</summary>
    public int People { get; private set; }

    /// <summary>The cadence: a visit every so many days.</summary>
    public int VisitEveryDays { get; private set; }

    /// <summary>The day the care began.</summary>
    public DateOnly InCareSince { get; private set; }

    /// <summary>The day of the last visit; null before the first one.</summary>
    public DateOnly? LastVisitOn { get; private set; }

    /// <summary>The day by which the next visit is due: the cadence after the last visit, or after the care began; null once it has ended.</summary>
    public DateOnly? NextDueOn { get; private set; }

    /// <summary>How many hazards that assessments found in the home are not fixed yet.</summary>
    public int OpenHazardCount { get; private set; }

    /// <summary>Whether the recipient holds a love card that was not revoked.</summary>
    public bool HasLoveCard { get; private set; }

    /// <summary>The day the care ended and the recipient was archived; null while under care.</summary>
    public DateOnly? ArchivedOn { get; private set; }

    /// <summary>Who ended the care: the subject of their token.</summary>
    public string? ArchivedBy { get; private set; }

    /// <summary>Why the care ended. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? ArchiveReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the recipient last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the recipient was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Whether it is an institution, where many people live or learn.</summary>
    internal bool IsInstitution => Category
        is CareCategory.WelfareHome or CareCategory.NursingHome or CareCategory.MigrantSchool or CareCategory.Kindergarten;
}
