using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Assessments;

// What an assessment finds stays: hazards are open until somebody fixes them.
public sealed partial class SafetyAssessment
{
    internal const string Activity = "SAFETY_ASSESSMENT";
    private const int MostPeople = 100_000;
    private const int MostHazards = 100;

    /// <summary>A check of a care recipient's home, which remembers the hazards.</summary>
    internal static SafetyAssessment OfHome(
        CareRecipient recipient, AssessmentReport report, LocalCalendar calendar, Signature signature)
    {
        recipient.EnsureInCareOn(calendar.DayOf(report.At));
        var site = new AssessedSite(recipient.TeamId, recipient.CommunityId, recipient.CustomerId, Place: null, recipient.People);
        var assessment = Of(site, recipient.Id, report, calendar, signature);
        recipient.HazardsFound(assessment.HazardCount, signature);
        return assessment;
    }

    /// <summary>A check of another home or site.</summary>
    internal static SafetyAssessment OfSite(AssessedSite site, AssessmentReport report, LocalCalendar calendar, Signature signature)
        => site.CustomerId is null && string.IsNullOrWhiteSpace(site.Place)
            ? throw new InvalidValueException("place", "is needed when there is neither a recipient nor a customer")
            : Of(site, careRecipientId: null, report, calendar, signature);

    /// <summary>The finished service: caring for recipients, reassuring for everybody else.</summary>
    internal ServiceDelivered Delivered() => new(
        ServiceDelivered.IdOf(AssistanceModule.Name, Activity, Id),
        AssistanceModule.Name,
        CareRecipientId is null ? Heart.Reassuring : Heart.Caring,
        Activity,
        Id,
        AssessedAt,
        TeamId,
        CommunityId,
        CustomerId,
        People,
        Households: null,
        Minutes,
        Rating: null);

    private static SafetyAssessment Of(
        AssessedSite site, long? careRecipientId, AssessmentReport report, LocalCalendar calendar, Signature signature)
    {
        var startedAt = Stay.Begin(report.At, report.Minutes, signature.At);
        var day = calendar.DayOf(report.At);
        return new SafetyAssessment
        {
            CareRecipientId = careRecipientId,
            TeamId = site.TeamId,
            CommunityId = site.CommunityId,
            CustomerId = site.CustomerId,
            Place = Check.OptionalText(site.Place, "place", ModelConventions.NameLength),
            StartedAt = startedAt,
            AssessedAt = report.At,
            AssessedOn = day,
            Minutes = report.Minutes,
            People = Check.Range(site.People, "people", 1, MostPeople),
            HazardCount = Check.Range(report.Hazards.Count, "hazards", 0, MostHazards),
            Notes = Check.OptionalText(report.Notes, "notes", ModelConventions.TextLength),
            NotedBy = signature.By,
            NotedAt = signature.At,
            Assessors = [.. report.MemberIds.Select(id => new AssessmentMember(id))],
            Hazards = [.. report.Hazards.Select(found => Hazard.Find(site, careRecipientId, found, day, signature))],
        };
    }
}
