using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Groups;
using Modules.Tests.Support;
using ServiceTeams.Insights.Records;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Insights;

/// <summary>Service records as the ledger enters them, with the rollups, without the way through the outboxes.</summary>
internal static class RecordRows
{
    private static readonly string[] s_modules = ["assistance", "outreach", "repairs"];
    private static readonly string[] s_activities = ["CARE_VISIT", "HOME_CALL", "REPAIR_ORDER", "SAFETY_CLASSROOM"];

    /// <summary>Midnights in Shanghai, in UTC, at which a week (of years with 53, too), a month, a quarter or a year begins.</summary>
    private static readonly DateTime[] s_edges =
    [
        .. new[] { "2015-12-28", "2016-01-01", "2016-01-04", "2016-02-29", "2016-03-01", "2016-04-01", "2016-07-01", "2016-10-01", "2017-01-01", "2017-01-02" }
            .Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd").ToDateTime(default, DateTimeKind.Utc).AddHours(-8)),
    ];

    public static List<ServiceRecord> Random(Random random, int count, IReadOnlyList<Place> teams, IReadOnlyList<Place> communities, LocalCalendar calendar) =>
    [
        .. Enumerable.Range(1, count).Select(source =>
        {
            // Half of them within minutes of an edge.
            var edge = s_edges[random.Next(s_edges.Length)];
            var at = random.Next(2) == 0 ? edge.AddMinutes(random.Next(-2, 2)).AddTicks(random.Next(2)) : s_edges[0].AddMinutes(random.Next(540_000));
            var (module, activity) = (s_modules[random.Next(3)], s_activities[random.Next(4)]);
            var record = ServiceRecord.Of(
                new ServiceDelivered(
                    ServiceDelivered.IdOf(module, activity, source),
                    module,
                    random.Next(3) == 0 ? Heart.Caring : (Heart)random.Next(1, 5),
                    activity,
                    source,
                    at,
                    teams[random.Next(teams.Count)].Id,
                    communities[random.Next(communities.Count)].Id,
                    random.Next(3) == 0 ? null : random.Next(1, 40),
                    random.Next(0, 2_000_000_000),
                    random.Next(2) == 0 ? null : random.Next(0, 2_000_000_000),
                    random.Next(3) == 0 ? null : random.Next(0, 300),
                    random.Next(2) == 0 ? null : random.Next(1, 6)),
                calendar);
            if (record.CustomerId is not null && random.Next(3) > 0)
            {
                record.IsForA((CustomerKind)random.Next(1, 4));
            }

            return record;
        }),
    ];

    public static Task EnterAsync(this TestApp app, IReadOnlyCollection<ServiceRecord> records)
        => app.Services.GetRequiredService<ServiceLedger>().EnterAsync(records, CancellationToken.None);
}
