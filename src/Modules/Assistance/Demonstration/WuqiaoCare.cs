using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>Wuqiao's 49 customers, each called on once, a week apart, from May 2011 to April 2012.</summary>
internal static class WuqiaoCare
{
    private const int Customers = 49;
    private const int Cadence = 90;

    private static readonly CareCategory[] s_categories =
        [CareCategory.LoneElderly, CareCategory.Hardship, CareCategory.FrailElderly, CareCategory.MilitaryFamily, CareCategory.Disabled];

    public static CareStory[] Enrol(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        var homes = places.Where(place => place.Community.Households > 0).ToArray();
        return [.. Enumerable.Range(0, Customers).Select(i => Enrol(homes[i % homes.Length], i, i / homes.Length, calendar))];
    }

    private static CareStory Enrol(DemonstrationPlace place, int number, int turn, LocalCalendar calendar)
    {
        var holder = place.Customers.Where(customer => customer.Kind == CustomerKind.Resident).ElementAt(turn);
        var category = s_categories[number % s_categories.Length];
        var visited = new DateOnly(2011, 5, 6).AddDays(7 * number);
        var since = new DateOnly(2011, 4, 18);
        return new CareStory
        {
            Number = number,
            Place = place,
            VisitedOn = visited,
            Recipient = CareRecipient.TakeIntoCare(
                new Enrolment(
                    category,
                    place.TeamId,
                    place.Community.Id,
                    holder.Name!,
                    Cadence,
                    since,
                    holder.Id,
                    holder.Phone,
                    holder.Address,
                    CareTexts.NeedsOf(category)),
                since,
                CareStory.Noted(calendar, since, 9)),
        };
    }
}
