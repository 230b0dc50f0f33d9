using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Insights.Demonstration;

/// <summary>
/// What the Beijing teams' books tell of the time before this system: a year in which leaflets came to all 520,000 households, then the
/// first 90 days of the campaign, in which every other service went to somebody new: first to residents, then to important customers.
/// </summary>
internal static class BeijingHistory
{
    public const string Module = "books";
    public const int CustomerServices = 3_270;
    private const int CampaignDays = 90;
    private const int LeafletDays = 365;

    private static readonly DateOnly s_leaflets = new(2013, 7, 1);

    private static readonly (Heart Heart, string Activity)[] s_residents =
    [
        (Heart.Considerate, "HOME_SERVICE"), (Heart.Comforting, "ENERGY_SAVING_ADVICE"), (Heart.Caring, "HOME_CARE"),
        (Heart.Considerate, "HOME_SERVICE"), (Heart.Reassuring, "SAFETY_ADVICE"), (Heart.Comforting, "PAYMENT_HELP"),
    ];

    private static readonly (Heart Heart, string Activity)[] s_important =
    [
        (Heart.Dedicated, "EQUIPMENT_CHECK"), (Heart.Considerate, "SITE_SERVICE"),
        (Heart.Dedicated, "EQUIPMENT_CHECK"), (Heart.Reassuring, "SAFETY_ADVICE"),
    ];

    public static IEnumerable<ServiceDelivered> Tell(
        IReadOnlyList<DemonstrationPlace> places, DateOnly campaignStart, LocalCalendar calendar)
        => Leaflets(places, calendar).Concat(Services(places, campaignStart, calendar));

    private static IEnumerable<ServiceDelivered> Leaflets(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
        => places.Where(place => place.Community.Households > 0).Select((place, i) => Fact(
            i,
            (Heart.Reassuring, "HOUSEHOLD_LEAFLETS"),
            calendar.MomentOf(s_leaflets.AddDays(i * 7 % LeafletDays), new TimeOnly(9 + i % 8, 30)),
            place,
            customer: null) with
        {
            PeopleReached = place.Community.Households,
            Households = place.Community.Households,
            Minutes = 180 + i % 7 * 30,
            Rating = null,
        });

    private static IEnumerable<ServiceDelivered> Services(
        IReadOnlyList<DemonstrationPlace> places, DateOnly start, LocalCalendar calendar)
    {
        // One customer of every place, then the second of every place: the days spread over the city. Residents are served by other
        // modules' stories, too; the important ones come last, so that to the end somebody is new.
        var customers = places
            .SelectMany(place => place.Customers.Select((customer, turn) => (Place: place, Customer: customer, Turn: turn)))
            .OrderBy(one => one.Customer.Kind == CustomerKind.ImportantCustomer)
            .ThenBy(one => one.Turn)
            .ToArray();
        for (var i = 0; i < CustomerServices; i++)
        {
            var (place, customer, _) = customers[i % 2 == 0 ? i / 2 % customers.Length : i * 7 % (i / 2 + 1) % customers.Length];
            var kinds = customer.Kind == CustomerKind.ImportantCustomer ? s_important : s_residents;
            var day = start.AddDays(i * CampaignDays / CustomerServices);
            var at = calendar.MomentOf(day, new TimeOnly(8 + i % 13, i * 17 % 60));
            yield return Fact(i, kinds[i / 3 % kinds.Length], at, place, customer);
        }
    }

    private static ServiceDelivered Fact(
        int number, (Heart Heart, string Activity) kind, DateTime at, DemonstrationPlace place, Customer? customer) => new(
            ServiceDelivered.IdOf(Module, kind.Activity, number + 1),
            Module,
            kind.Heart,
            kind.Activity,
            number + 1,
            at,
            place.TeamId,
            place.Community.Id,
            customer?.Id,
            PeopleReached: 1 + number % 4,
            Households: customer?.Kind == CustomerKind.Resident ? 1 : null,
            Minutes: 15 + number * 13 % 90,
            Rating: number % 3 == 0 ? null : 4 + number % 2);
}
