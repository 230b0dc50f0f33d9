using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Groups;
using Modules.Tests.Support;
using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Insights;

/// <summary>Random services, random questions: months, days and records give the same answer, and it is what a plain computation gives.</summary>
public sealed class RecordGroupOracleTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] s_ofMonths = ["TEAM", "HEART", "ACTIVITY", "MONTH", "QUARTER", "YEAR"];
    private static readonly string[] s_ofDays = [.. s_ofMonths, "COMMUNITY", "DISTRICT", "WEEKDAY", "DAY", "WEEK"];

    // The finest that each filter needs: 0 a month, 1 a day, 2 the record.
    private static readonly (JsonObject Where, int Finest, Func<ServiceRecord, bool> Holds)[] s_filters =
    [
        (Json("{}"), 0, _ => true),
        (Json("""{ "heart": { "in": ["CARING", "CONSIDERATE"] } }"""), 0, record => record.Heart is Heart.Caring or Heart.Considerate),
        (Json("""{ "activity": { "startsWith": "h" } }"""), 0, record => record.Activity == "HOME_CALL"),
        (Json("""{ "deliveredOn": { "gte": "2016-01-01", "lt": "2016-07-01" } }"""), 0, record => Day(record) >= new DateOnly(2016, 1, 1) && Day(record) < new DateOnly(2016, 7, 1)),
        (Json("""{ "deliveredOn": { "gt": "2016-02-29", "lte": "2016-12-31" } }"""), 0, record => Day(record) > new DateOnly(2016, 2, 29) && Day(record) < new DateOnly(2017, 1, 1)),
        (Json("""{ "or": [{ "deliveredOn": { "nlt": "2017-01-01" } }, { "heart": { "neq": "CARING" }, "deliveredOn": { "ngt": "2015-12-31" } }] }"""), 0,
            record => Day(record) >= new DateOnly(2017, 1, 1) || (record.Heart != Heart.Caring && Day(record) < new DateOnly(2016, 1, 1))),
        (Json("""{ "deliveredOn": { "gt": "2016-01-01", "lte": "2016-07-01" } }"""), 1, record => Day(record) > new DateOnly(2016, 1, 1) && Day(record) <= new DateOnly(2016, 7, 1)),
        (Json("""{ "deliveredOn": { "gte": "2016-02-29", "lt": "2016-12-31" } }"""), 1, record => Day(record) >= new DateOnly(2016, 2, 29) && Day(record) < new DateOnly(2016, 12, 31)),
        (Json("""{ "deliveredOn": { "in": ["2016-01-01", "2016-02-29", "2016-04-01"] } }"""), 1, record => Day(record).DayOfYear is 1 or 60 or 92 && Day(record).Year == 2016),
        (Json("""{ "deliveredOn": { "neq": "2016-07-01" } }"""), 1, record => Day(record) != new DateOnly(2016, 7, 1)),
        (Json("""{ "minutes": { "gte": 60 } }"""), 2, record => record.Minutes >= 60),
        (Json("""{ "households": { "eq": null }, "deliveredOn": { "gte": "2016-01-01" } }"""), 2, record => record.Households is null && Day(record) >= new DateOnly(2016, 1, 1)),
        (Json("""{ "module": { "eq": "repairs" } }"""), 2, record => record.Module == "repairs"),
        (Json("""{ "deliveredAt": { "gte": "2015-12-31T16:00:00Z" } }"""), 2, record => record.DeliveredAt >= new DateTime(2015, 12, 31, 16, 0, 0, DateTimeKind.Utc)),
        (Json("""{ "deliveredOn": { "gt": "2030-01-01" } }"""), 1, _ => false),
    ];

    [Theory]
    [InlineData(20160103)]
    [InlineData(53)]
    public async Task Groups_Should_BeTheSame_When_MonthsDaysAndRecordsTellThem(int seed)
    {
        var random = new Random(seed);
        var (teams, communities) = await app.PlacesAsync();
        var records = RecordRows.Random(random, 700, teams, communities, app.Services.GetRequiredService<LocalCalendar>());
        await app.EnterAsync(records);
        await app.BooksShouldBeRightAsync();
        records = [.. await app.RecordsAsync()];
        var oracle = new RecordOracle((await app.PlacesAsync()).Communities);
        int[] asked = [0, 0, 0];

        for (var round = 0; round < 200; round++)
        {
            var question = Ask(random);
            var (where, finest, holds) = s_filters[random.Next(s_filters.Length)];
            var groups = oracle.Groups(records.Where(holds), question.By, question.Fill).Where(question.Wanted).ToList();
            var expected = string.Join('\n', RecordOracle.Sort(groups, question.Order).Take(question.First).Select(group => RecordOracle.Text(group, question.By, question.Figures)));
            finest = Math.Max(finest, question.Finest);
            asked[finest]++;

            // Conditions that are always true, but that only days, or only records, can tell.
            foreach (var (coarsest, always) in new[] { (0, Json("{}")), (1, Json("""{ "deliveredOn": { "neq": "1999-01-01" } }""")), (2, Json("""{ "sourceId": { "gte": 0 } }""")) })
            {
                app.Reads.Clear();
                var answer = await app.ExecuteAsync(question.Text, question.Variables(new JsonObject { ["and"] = new JsonArray(where.DeepClone(), always) }));

                Assert.True(answer.Json["errors"] is null, $"Round {round} of {seed}, {question.Text}: {answer.Text}");
                var actual = answer["data.serviceRecordGroups"]!.AsArray().Select(group => RecordOracle.Text(group!, question.By, question.Figures));
                Assert.Equal(expected, string.Join('\n', actual));
                var table = (string[])["ServiceMonths", "ServiceDays", "ServiceRecords"];
                Assert.Contains(table[Math.Max(finest, coarsest)], app.Reads.Commands[^1], StringComparison.Ordinal);
            }
        }

        Assert.All(asked, times => Assert.True(times > 10, $"Hardly asked: {string.Join(' ', asked)}"));
    }

    private static Question Ask(Random random)
    {
        // Half of the questions are of the kind that rollups are for.
        var common = random.Next(2) == 0;
        var fill = random.Next(4) == 0;
        var keys = common ? s_ofMonths : RecordOracle.Others;
        var by = keys.Except(RecordOracle.Periods).OrderBy(_ => random.Next()).Take(random.Next(fill ? 2 : 4)).ToList();
        if (fill || random.Next(2) == 0)
        {
            by.Insert(random.Next(by.Count + 1), Any(random, [.. (common ? s_ofMonths : RecordOracle.Periods).Intersect(RecordOracle.Periods)]));
        }

        string[] all = random.Next(4) == 0 ? ["count"] : common || random.Next(2) == 0 ? RecordOracle.Sums : [.. RecordOracle.Sums, .. RecordOracle.Singles];
        string[] figures = [.. all.OrderBy(_ => random.Next()).Take(random.Next(1, all.Length + 1))];
        var (having, wanted) = Having(random, all);
        (string, bool)[] order = [.. Enumerable.Range(0, random.Next(3)).Select(_ => (Any(random, all), random.Next(2) == 0))];
        return new Question(by, figures, having, wanted, order, random.Next(3) == 0 ? random.Next(0, 12) : 10_000, fill);
    }

    private static (JsonObject? Having, Func<RecordOracle.Group, bool> Wanted) Having(Random random, string[] figures)
    {
        if (random.Next(2) == 0)
        {
            return (null, _ => true);
        }

        var (figure, bound) = (Any(random, figures), random.Next(40) + 0.37);
        return random.Next(2) == 0
            ? (Nested(figure, new JsonObject { ["gt"] = bound }), group => group.Values[figure] > bound)
            : (new JsonObject { ["or"] = new JsonArray(Nested(figure, new JsonObject { ["lt"] = bound }), Nested("count", new JsonObject { ["gte"] = 9 })) },
                group => group.Values[figure] < bound || group.Values["count"] >= 9);
    }

    private static JsonObject Nested(string figure, JsonNode leaf)
        => figure.Split('.') is [var outer, var inner] ? new JsonObject { [outer] = new JsonObject { [inner] = leaf } } : new JsonObject { [figure] = leaf };

    private static JsonObject Json(string text) => JsonNode.Parse(text)!.AsObject();

    private static DateOnly Day(ServiceRecord record) => DateOnly.FromDateTime(record.DeliveredAt.AddHours(8));

    private static string Any(Random random, string[] things) => things[random.Next(things.Length)];

    private sealed record Question(
        IReadOnlyList<string> By,
        string[] Figures,
        JsonObject? Having,
        Func<RecordOracle.Group, bool> Wanted,
        (string Figure, bool Descending)[] Order,
        int First,
        bool Fill)
    {
        public string Text
            => "query ($by: [ServiceRecordGrouping!], $where: ServiceRecordFilterInput, $having: ServiceRecordGroupFilterInput, $order: [ServiceRecordGroupSortInput!], $first: Int, $fill: Boolean!) "
                + "{ serviceRecordGroups(by: $by, where: $where, having: $having, order: $order, first: $first, fillPeriods: $fill) { "
                + $"key {{ __typename {string.Join(' ', By.Select(RecordOracle.FieldOf))} }} {string.Join(' ', Figures.Select(figure => figure.Split('.') is [var outer, var inner] ? $"{outer} {{ {inner} }}" : figure))} }} }}";

        public int Finest => Used.Any(figure => RecordOracle.Singles.Contains(figure)) || By.Except(s_ofDays).Any() ? 2 : By.Except(s_ofMonths).Any() ? 1 : 0;

        private IEnumerable<string> Used => Figures.Concat(Order.Select(key => key.Figure)).Concat(Named(Having));

        public object Variables(JsonObject where) => new
        {
            by = By,
            where,
            having = Having?.DeepClone(),
            order = Order.Select(key => Nested(key.Figure, JsonValue.Create(key.Descending ? "DESC" : "ASC"))),
            first = First,
            fill = Fill,
        };

        private static IEnumerable<string> Named(JsonNode? having) => having switch
        {
            JsonArray any => any.SelectMany(Named),
            JsonObject one => one.SelectMany(field => field.Key switch
            {
                "or" => Named(field.Value),
                "minutes" => field.Value!.AsObject().Select(part => $"minutes.{part.Key}"),
                _ => [field.Key],
            }),
            _ => [],
        };
    }
}
