using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>用电隐患: something dangerous that an assessment has found. It stays open until it is fixed.</summary>
[Authorize(Policies.ReadCareRecipients)]
public sealed class Hazard : IVersioned
{
    private Hazard()
    {
    }

    /// <summary>The hazard's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>What is dangerous.</summary>
    public HazardKind Kind { get; private set; }

    /// <summary>How dangerous it is.</summary>
    public HazardSeverity Severity { get; private set; }

    /// <summary>Where in the home or site, and what to do. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Description { get; private set; }

    /// <summary>The id of the assessment that found it.</summary>
    [ID<SafetyAssessment>]
    public long SafetyAssessmentId { get; private set; }

    /// <summary>The id of the care recipient whose home it is in; null for another home or site.</summary>
    [ID<CareRecipient>]
    public long? CareRecipientId { get; private set; }

    /// <summary>The id of the team that found it.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The id of the community where the home or site is.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the electricity account of the home or site; null when it is not known.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>The local day it was found.</summary>
    public DateOnly FoundOn { get; private set; }

    /// <summary>The local day it was fixed; null while it is open.</summary>
    public DateOnly? FixedOn { get; private set; }

    /// <summary>Who noted that it was fixed: the subject of their token.</summary>
    public string? FixedBy { get; private set; }

    /// <summary>How many days it was open; null while it still is.</summary>
    public int? DaysOpen { get; private set; }

    /// <summary>What was done against it. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? FixNote { get; private set; }

    /// <summary>The id of the visit that fixed it; null while it is open, and when no visit did.</summary>
    [ID<CareVisit>]
    public long? CareVisitId { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the hazard last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the hazard was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static Hazard Find(AssessedSite site, long? careRecipientId, FoundHazard found, DateOnly day, Signature signature) => new()
    {
        Kind = found.Kind,
        Severity = found.Severity,
        Description = Check.Text(found.Description, "description", ModelConventions.TextLength),
        CareRecipientId = careRecipientId,
        TeamId = site.TeamId,
        CommunityId = site.CommunityId,
        CustomerId = site.CustomerId,
        FoundOn = day,
        ChangedBy = signature.By,
        ChangedAt = signature.At,
    };

    internal void Fix(DateOnly day, string? note, long? careVisitId, DateOnly today, Signature signature)
    {
        if (FixedOn is { } before)
        {
            throw new HazardAlreadyFixedException(Id, before, CareVisitId);
        }

        if (day < FoundOn || day > today)
        {
            throw new InvalidValueException(
                "fixedOn", $"must lie between {FoundOn:yyyy-MM-dd}, when the hazard was found, and today, {today:yyyy-MM-dd}");
        }

        (FixedOn, FixedBy, DaysOpen) = (day, signature.By, day.DayNumber - FoundOn.DayNumber);
        (FixNote, CareVisitId) = (Check.OptionalText(note, "note", ModelConventions.TextLength), careVisitId);
        (ChangedBy, ChangedAt) = (signature.By, signature.At);
    }

    internal Hazard Of(SafetyAssessment assessment)
    {
        SafetyAssessmentId = assessment.Id;
        return this;
    }
}
