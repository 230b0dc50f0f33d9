using ServiceTeams.Assistance.Assessments;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>Checks of homes and sites in Beijing: what they found is fixed in part, during visits and otherwise, and open in part.</summary>
internal static class DemonstrationAssessments
{
    private const int Sites = 40;

    private static readonly (HazardKind Kind, HazardSeverity Severity, string Description)[] s_hazards =
    [
        (HazardKind.AgedWiring, HazardSeverity.Serious, "厨房明线老化，绝缘开裂"),
        (HazardKind.OverloadedSocket, HazardSeverity.Minor, "一个插座接了四个电器"),
        (HazardKind.NoLeakageProtector, HazardSeverity.Serious, "卫生间热水器回路无漏电保护"),
        (HazardKind.BareWire, HazardSeverity.Critical, "床头灯线裸露"),
        (HazardKind.CopperWireFuse, HazardSeverity.Critical, "闸刀用铜丝代替熔丝"),
        (HazardKind.BrokenFitting, HazardSeverity.Minor, "门口开关面板破损"),
        (HazardKind.HeatNearCombustibles, HazardSeverity.Serious, "电暖器紧挨窗帘"),
        (HazardKind.MakeshiftWiring, HazardSeverity.Minor, "从窗户私拉电线到院内"),
        (HazardKind.NoEarth, HazardSeverity.Serious, "洗衣机没有接地"),
        (HazardKind.DampPlace, HazardSeverity.Minor, "水池上方装有插座"),
        (HazardKind.DamagedAppliance, HazardSeverity.Serious, "电热毯破损仍在使用"),
        (HazardKind.UnsafeCharging, HazardSeverity.Critical, "电动车在楼道内充电"),
    ];

    /// <summary>Checks of sites that are no recipient's: important customers, and places that belong to nobody in particular.</summary>
    public static IEnumerable<SafetyAssessment> OfSites(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
        => Enumerable.Range(0, Sites).Select(i =>
        {
            var place = places[i * 9 % places.Count];
            var customer = i % 4 == 0
                ? null
                : place.Customers.FirstOrDefault(customer => customer.Kind == CustomerKind.ImportantCustomer);
            return SafetyAssessment.OfSite(
                new AssessedSite(
                    place.TeamId, place.Community.Id, customer?.Id, customer is null ? $"{place.Community.Name}活动室" : null, 5 + i * 11 % 60),
                Report(place, i, i % 3, new DateOnly(2014, 8, 1).AddDays(i % 28), calendar, out var signature),
                calendar,
                signature);
        });

    /// <summary>A check of a recipient's home, some weeks before the last visit.</summary>
    public static SafetyAssessment OfHome(CareStory story, LocalCalendar calendar)
        => SafetyAssessment.OfHome(
            story.Recipient,
            Report(story.Place, story.Number, story.Number / 10 % 4, story.VisitedOn.AddDays(-20), calendar, out var signature),
            calendar,
            signature);

    /// <summary>Fixes what was fixed: in most homes the first hazard during the visit, of the others some without one.</summary>
    public static void Fix(SafetyAssessment assessment, int number, CareStory? story, LocalCalendar calendar)
    {
        foreach (var (hazard, i) in assessment.Hazards.Select((hazard, i) => (hazard, i)))
        {
            if (i == 0 && number % 3 != 0 && story?.Visit is { DoneOn: { } day } visit)
            {
                hazard.Fix(day, note: null, visit.Id, day, CareStory.Noted(calendar, day, 18));
                visit.HazardFixed();
                story.Recipient.HazardFixed(CareStory.Noted(calendar, day, 18));
            }
            else if (number % 4 == 2)
            {
                var fixedOn = assessment.AssessedOn.AddDays(3);
                var signature = CareStory.Noted(calendar, fixedOn, 18);
                hazard.Fix(fixedOn, "已更换，复查合格", careVisitId: null, fixedOn, signature);
                story?.Recipient.HazardFixed(signature);
            }
        }
    }

    private static AssessmentReport Report(
        DemonstrationPlace place, int number, int hazards, DateOnly day, LocalCalendar calendar, out Signature signature)
    {
        signature = CareStory.Noted(calendar, day, 11);
        return new AssessmentReport(
            signature.At,
            15 + number * 7 % 40,
            [
                .. Enumerable.Range(0, hazards).Select(i => s_hazards[(number + number / 10 * 6 + i * 5) % s_hazards.Length])
                    .Select(hazard => new FoundHazard(hazard.Kind, hazard.Severity, hazard.Description)),
            ],
            [place.MemberIds[number % place.MemberIds.Count], place.MemberIds[(number + 11) % place.MemberIds.Count]],
            hazards == 0 ? "用电规范，未发现隐患" : "已现场讲解，逐项登记整改");
    }
}
