using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Repairs.Connections;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Demonstration;

/// <summary>
/// New supplies: a year of them in Wuqiao, where a factory had power two days after its application, and the summer of 2014 in
/// Beijing, where some are still on their way.
/// </summary>
internal static class DemonstrationConnections
{
    private const int InWuqiao = 14;
    private const int InBeijing = 48;

    // What is wanted where people live, and where they work.
    private static readonly (ConnectionKind Kind, int Kva)[] s_homes =
    [
        (ConnectionKind.Residential, 8), (ConnectionKind.LowVoltage, 30), (ConnectionKind.Residential, 12), (ConnectionKind.Residential, 8),
        (ConnectionKind.Temporary, 50),
    ];

    private static readonly (ConnectionKind Kind, int Kva)[] s_sites =
        [(ConnectionKind.HighVoltage, 630), (ConnectionKind.LowVoltage, 45), (ConnectionKind.HighVoltage, 1_250), (ConnectionKind.Temporary, 100)];

    private static readonly ServiceConnectionStatus[] s_ends =
    [
        ServiceConnectionStatus.Applied, ServiceConnectionStatus.Surveyed, ServiceConnectionStatus.Approved, ServiceConnectionStatus.Rejected,
    ];

    public static async Task<int> LoadAsync(
        RepairsDb db,
        IReadOnlyList<DemonstrationPlace> wuqiao,
        IReadOnlyList<DemonstrationPlace> beijing,
        LocalCalendar calendar,
        CancellationToken cancellationToken)
    {
        var told = Wuqiao(wuqiao, calendar).Concat(Beijing(beijing, calendar))
            .Select(story => (Story: story, Connection: story.Tell(calendar)))
            .ToArray();
        ServiceConnection[] connections = [.. told.Select(pair => pair.Connection)];
        await db.GiveKeysAsync(connections, cancellationToken);
        OutboxMessage[] services =
        [
            .. from pair in told
               where pair.Story.Until == ServiceConnectionStatus.Connected
               select OutboxMessage.Of(pair.Story.Connect(pair.Connection, calendar)),
        ];
        return await db.LoadAsync(connections, cancellationToken)
            + await db.LoadAsync(
                [.. connections.SelectMany(connection => connection.History, (connection, step) => step.Of(connection))], cancellationToken)
            + await db.LoadAsync(services, cancellationToken);
    }

    private static IEnumerable<ConnectionStory> Wuqiao(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        for (var i = 0; i < InWuqiao; i++)
        {
            yield return Tell(places[i * 5 % places.Count], i, Morning(new DateOnly(2011, 5, 3).AddDays(24 * i), i, calendar));
        }

        // The customer of the duty log's quickest repair opens a shop.
        var home = places.First(place => place.Community.Households > 0);
        yield return new ConnectionStory
        {
            Place = home,
            AppliedAt = Morning(new DateOnly(2011, 12, 5), 0, calendar),
            Kind = ConnectionKind.LowVoltage,
            CapacityKva = 15,
            CustomerId = home.Customers[WuqiaoRepairs.QuickCustomer].Id,
            Hours = (24, 48, 96),
        };
        var factory = places.Single(place => place.Community.Kind == CommunityKind.Enterprise);
        yield return new ConnectionStory
        {
            Place = factory,
            AppliedAt = calendar.MomentOf(new DateOnly(2012, 3, 12), new TimeOnly(9, 0)),
            Kind = ConnectionKind.LowVoltage,
            CapacityKva = 80,
            CustomerId = factory.Customers[0].Id,
            Hours = (3, 7, 50),
        };
    }

    private static IEnumerable<ConnectionStory> Beijing(IReadOnlyList<DemonstrationPlace> places, LocalCalendar calendar)
    {
        for (var i = 0; i < InBeijing; i++)
        {
            // The last of them are on their way, and two will not be built.
            var appliedAt = Morning(new DateOnly(2014, 7, 28).AddDays(i * 5 / 4), i, calendar);
            var story = Tell(places[i * 13 % places.Count], InWuqiao + i, appliedAt);
            var late = i >= InBeijing - 12;
            yield return late || i == InBeijing / 2 ? story with { Until = late ? s_ends[i % s_ends.Length] : ServiceConnectionStatus.Rejected } : story;
        }
    }

    private static ConnectionStory Tell(DemonstrationPlace place, int i, DateTime appliedAt)
    {
        var wishes = place.Community.Households > 0 ? s_homes : s_sites;
        var (kind, kva) = wishes[i % wishes.Length];
        var customers = place.Customers.Where(customer => kind != ConnectionKind.Residential || customer.Kind == CustomerKind.Resident).ToArray();
        var customerId = customers[i % customers.Length].Id;
        var survey = 1 + i % 3;
        var approve = survey + 1 + i * 5 % 4;
        return new ConnectionStory
        {
            Place = place,
            AppliedAt = appliedAt,
            Kind = kind,
            CapacityKva = kva,
            CustomerId = i % 3 == 1 ? customerId : null,
            Applicant = i + 1,
            BecameId = i % 3 == 2 ? customerId : null,

            // High voltage needs a transformer: two weeks more.
            Hours = (24 * survey, 24 * approve, 24 * (approve + 1 + i * 7 % 6 + (kind == ConnectionKind.HighVoltage ? 14 : 0))),
        };
    }

    private static DateTime Morning(DateOnly day, int i, LocalCalendar calendar)
        => calendar.MomentOf(day, new TimeOnly(8, 40).AddMinutes(i * 37 % 180));
}
