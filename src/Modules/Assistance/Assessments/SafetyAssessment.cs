using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>用电安全评估: a check of a home or site and what it found.</summary>
[Authorize(Policies.ReadCareRecipients)]
public sealed partial class SafetyAssessment : IEntity, ICustomerService
{
    private SafetyAssessment()
    {
    }

    /// <summary>The assessment's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the care recipient whose home it was; null for another home or site.</summary>
    [ID<CareRecipient>]
    public long? CareRecipientId { get; private set; }

    /// <summary>The id of the team that checked.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The id of the community where the home or site is.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the electricity account of the home or site; null when it is not known.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>Which home or site, when it is nobody's address. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Place { get; private set; }

    /// <summary>When the check began.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTime AssessedAt { get; private set; }

    /// <summary>The local day of the check.</summary>
    public DateOnly AssessedOn { get; private set; }

    /// <summary>How many whole minutes it took.</summary>
    public int Minutes { get; private set; }

    /// <summary>How many people live or work there.</summary>
    public int People { get; private set; }

    /// <summary>How many hazards it found.</summary>
    public int HazardCount { get; private set; }

    /// <summary>What else there is to say. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Notes { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string NotedBy { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal List<AssessmentMember> Assessors { get; private set; } = [];

    internal List<Hazard> Hazards { get; private set; } = [];
}
