using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>
/// Whom the Beijing teams care for on 1 September 2014: 1,080 people and 40 institutions. Everybody was visited once; for one in
/// eleven or so that is longer ago than the cadence allows.
/// </summary>
internal static class BeijingCare
{
    public const int People = 1080;
    private const int Institutions = 40;

    public static readonly DateOnly Today = new(2014, 9, 1);

    private static readonly CareCategory[] s_people =
    [
        CareCategory.LoneElderly, CareCategory.FrailElderly, CareCategory.Hardship, CareCategory.LoneElderly,
        CareCategory.Disabled, CareCategory.MilitaryFamily, CareCategory.FrailElderly, CareCategory.Hardship,
    ];

    public static CareStory[] Enrol(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        var homes = places.Where(place => place.Community.Households > 0).ToArray();
        return
        [
            .. Enumerable.Range(0, People).Select(i => Person(homes[i % homes.Length], i, i / homes.Length, calendar)),
            .. Enumerable.Range(0, Institutions).Select(i => Institution(homes[i * 7 % homes.Length], i, calendar)),
        ];
    }

    /// <summary>Days between two visits.</summary>
    private static int CadenceOf(CareCategory category) => category switch
    {
        CareCategory.LoneElderly or CareCategory.FrailElderly => 30,
        CareCategory.Disabled => 45,
        CareCategory.MilitaryFamily => 90,
        _ => 60,
    };

    private static CareStory Person(DemonstrationPlace place, int number, int turn, LocalCalendar calendar)
    {
        // Every community has a few residents with an account of their own; the others live in somebody else's home.
        var holder = place.Customers.Where(customer => customer.Kind == CustomerKind.Resident).ElementAtOrDefault(turn);
        var category = s_people[number % s_people.Length];
        return Enrol(
            place,
            number,
            new Enrolment(
                category,
                place.TeamId,
                place.Community.Id,
                holder?.Name ?? CareTexts.NameOf(category, number, place.Community.Name),
                CadenceOf(category),
                default,
                holder?.Id,
                holder?.Phone ?? CareTexts.Phone(number),
                holder?.Address ?? $"{place.Community.Name}{21 + turn}号楼",
                CareTexts.NeedsOf(category)),
            calendar);
    }

    private static CareStory Institution(DemonstrationPlace place, int number, LocalCalendar calendar)
    {
        var category = CareCategory.WelfareHome + number % 4;
        return Enrol(
            place,
            People + number,
            new Enrolment(
                category,
                place.TeamId,
                place.Community.Id,
                CareTexts.NameOf(category, number, place.Community.Name),
                CadenceOf(category),
                default,
                Phone: CareTexts.Phone(People + number),
                Address: $"{place.Community.Name}{51 + number}号",
                Needs: CareTexts.NeedsOf(category),
                People: 30 + number * 17 % 120),
            calendar);
    }

    private static CareStory Enrol(DemonstrationPlace place, int number, Enrolment enrolment, LocalCalendar calendar)
    {
        var visited = Today.AddDays(-1 - number * 17 % (enrolment.VisitEveryDays * 11 / 10));
        var since = visited.AddDays(-30 - number * 37 % 400);
        return new CareStory
        {
            Number = number,
            Place = place,
            VisitedOn = visited,
            Recipient = CareRecipient.TakeIntoCare(enrolment with { Since = since }, since, CareStory.Noted(calendar, since, 9)),
        };
    }
}
