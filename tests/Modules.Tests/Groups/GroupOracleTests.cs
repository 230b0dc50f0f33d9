using System.Text.Json.Nodes;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Orders;

namespace Modules.Tests.Groups;

/// <summary>Random orders, random questions: every answer is what a plain computation in memory gives.</summary>
public sealed class GroupOracleTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Query =
        "query ($by: [RepairOrderGrouping!], $where: RepairOrderFilterInput, $having: RepairOrderGroupFilterInput, $order: [RepairOrderGroupSortInput!], $first: Int, $fill: Boolean!) "
        + "{ repairOrderGroups(by: $by, where: $where, having: $having, order: $order, first: $first, fillPeriods: $fill) { " + GroupOracle.Fields + " } }";

    private static readonly (object? Where, Func<RepairOrder, bool> Holds)[] s_filters =
    [
        (null, _ => true),
        (new { cause = new { @in = new[] { "FUSE_BLOWN", "SWITCH_TRIPPED" } } }, order => order.Cause is RepairCause.FuseBlown or RepairCause.SwitchTripped),
        (new { cause = new { eq = (string?)null } }, order => order.Cause is null),
        (new { rating = new { gte = 3 } }, order => order.Rating >= 3),
        (new { arrivalMinutes = new { gt = 20 }, reportedOn = new { lt = "2016-01-01" } }, order => order.ArrivalMinutes > 20 && order.ReportedOn < new DateOnly(2016, 1, 1)),
        (new { or = new object[] { new { keptPromise = new { eq = true } }, new { status = new { neq = "CLOSED" } } } }, order => order.KeptPromise == true || order.Status != RepairOrderStatus.Closed),
        (new { reportedOn = new { gt = "2030-01-01" } }, _ => false),
    ];

    [Fact]
    public async Task Groups_Should_BeWhatAPlainComputationGives_When_OrdersAndQuestionsAreRandom()
    {
        const int seed = 20160103;
        var random = new Random(seed);
        var (teams, communities) = await app.PlacesAsync();
        var orders = OrderRows.Random(random, 600, teams, communities);
        await app.WriteAsync(orders);
        var oracle = new GroupOracle(teams, communities, app.Clock.GetUtcNow().UtcDateTime);

        for (var round = 0; round < 250; round++)
        {
            var fill = random.Next(4) == 0;
            var by = By(random, fill);
            var (where, holds) = s_filters[random.Next(s_filters.Length)];
            var (having, wanted) = Having(random);
            (string Figure, bool Descending)[] order = [.. Enumerable.Range(0, random.Next(3)).Select(_ => (Any(random, GroupOracle.Figures), random.Next(2) == 0))];
            int? first = random.Next(3) == 0 ? random.Next(0, 12) : 10_000;

            var groups = oracle.Groups(orders.Where(holds), by, fill).Where(wanted).ToList();
            var expected = GroupOracle.Sort(groups, order).Take(first.Value).Select(group => oracle.Text(group, by));
            var answer = await app.ExecuteAsync(Query, new { by, where, having, order = order.Select(Sort), first, fill });

            Assert.True(answer.Json["errors"] is null, $"Round {round} of {seed}, by {string.Join(' ', by)}: {answer.Text}");
            var actual = answer["data.repairOrderGroups"]!.AsArray().Select(group => GroupOracle.Text(group!, by));
            Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
        }
    }

    private static string[] By(Random random, bool fill)
    {
        var others = GroupOracle.Others.OrderBy(_ => random.Next()).Take(random.Next(fill ? 2 : 4)).ToList();
        if (fill || random.Next(2) == 0)
        {
            others.Insert(random.Next(others.Count + 1), Any(random, GroupOracle.Periods));
        }

        return [.. others];
    }

    private static (object? Having, Func<GroupOracle.Group, bool> Wanted) Having(Random random)
    {
        if (random.Next(2) == 0)
        {
            return (null, _ => true);
        }

        var (one, holds) = Comparison(random);
        var (other, holdsToo) = Comparison(random);
        return random.Next(3) switch
        {
            0 => (one, holds),
            1 => (new { or = new[] { one, other } }, group => holds(group) || holdsToo(group)),
            _ => (new { and = new[] { one, other } }, group => holds(group) && holdsToo(group)),
        };
    }

    private static (object Comparison, Func<GroupOracle.Group, bool> Holds) Comparison(Random random)
    {
        var figure = Any(random, GroupOracle.Figures);
        var bound = random.Next(4) == 0 ? random.Next(4) : (random.Next(60) + 0.37);
        var (name, holds) = Any(random, new (string, Func<double?, bool>)[]
        {
            ("eq", value => value == bound), ("neq", value => value != bound), ("gt", value => value > bound),
            ("gte", value => value >= bound), ("lt", value => value < bound), ("lte", value => value <= bound),
        });
        return (Nested(figure, new JsonObject { [name] = bound }), group => holds(group.Values[figure]));
    }

    private static JsonNode Sort((string Figure, bool Descending) key) => Nested(key.Figure, JsonValue.Create(key.Descending ? "DESC" : "ASC"));

    private static JsonObject Nested(string figure, JsonNode leaf)
        => figure.Split('.') is [var outer, var inner] ? new JsonObject { [outer] = new JsonObject { [inner] = leaf } } : new JsonObject { [figure] = leaf };

    private static T Any<T>(Random random, IReadOnlyList<T> things) => things[random.Next(things.Count)];
}
