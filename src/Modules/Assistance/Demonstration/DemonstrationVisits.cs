using ServiceTeams.Assistance.Visits;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>Visits done, called off, and planned for September 2014.</summary>
internal static class DemonstrationVisits
{
    private const int OnFoot = 3;

    private static readonly CareVisitPurpose[] s_purposes =
    [
        CareVisitPurpose.Routine, CareVisitPurpose.SafetyAdvice, CareVisitPurpose.Routine, CareVisitPurpose.HelpAtHome,
        CareVisitPurpose.Routine, CareVisitPurpose.FestivalGreeting,
    ];

    /// <summary>The visit that was done last: half of them had been planned.</summary>
    public static CareVisit Done(CareStory story, LocalCalendar calendar)
    {
        var (number, day) = (story.Number, story.VisitedOn);
        var purpose = s_purposes[number % s_purposes.Length];
        long[] members = number % 3 == 0 ? [story.Member(0), story.Member(OnFoot)] : [story.Member(0)];
        var signature = CareStory.Noted(calendar, day, 10 + number % 8);
        var report = new VisitReport(signature.At, 20 + number * 7 % 50, CareTexts.WorkOf(purpose), CareTexts.Notes(number));
        if (number % 2 == 1)
        {
            return story.Visit = CareVisit.Record(story.Recipient, purpose, members, report, calendar, signature);
        }

        story.Visit = Planned(story, purpose, day, day.AddDays(-3), calendar, members);
        story.Visit.Complete(story.Recipient, report, calendar, signature);
        return story.Visit;
    }

    /// <summary>Visits that did not happen, and those that are still to come.</summary>
    public static IEnumerable<CareVisit> Others(CareStory story, LocalCalendar calendar)
    {
        if (story.Number % 60 == 5)
        {
            var day = story.VisitedOn.AddDays(-8);
            var visit = Planned(story, CareVisitPurpose.Routine, day, day.AddDays(-2), calendar, story.Member(1));
            var signature = CareStory.Noted(calendar, day.AddDays(-1), 16);
            visit.Cancel("老人住院，改期再去", signature.At, signature);
            yield return visit;
        }

        if (story.Number % 9 == 1)
        {
            var day = BeijingCare.Today.AddDays(1 + story.Number / 9 % 14);
            yield return Planned(
                story, CareVisitPurpose.Routine, day, BeijingCare.Today.AddDays(-3), calendar, story.Member(2), story.Member(5));
        }
    }

    private static CareVisit Planned(
        CareStory story, CareVisitPurpose purpose, DateOnly day, DateOnly plannedOn, LocalCalendar calendar, params long[] members)
        => CareVisit.Plan(story.Recipient, purpose, day, members, plannedOn, CareStory.Noted(calendar, plannedOn, 9));
}
