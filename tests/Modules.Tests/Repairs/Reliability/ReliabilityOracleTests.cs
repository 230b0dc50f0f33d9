using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Reliability;

/// <summary>Random interruptions and random questions: every answer is what a plain computation in memory gives.</summary>
public sealed class ReliabilityOracleTests : IAsyncLifetime
{
    private const string Query =
        "query ($by: [ReliabilityGrouping!], $where: CommunityFilterInput, $from: LocalDate, $to: LocalDate, $longer: Int, $order: [ReliabilityGroupSortInput!], $first: Int, $fill: Boolean!) "
        + "{ reliability(by: $by, where: $where, from: $from, to: $to, longerThanMinutes: $longer, order: $order, first: $first, fillPeriods: $fill) { "
        + ReliabilityOracle.Fields + " } }";

    private static readonly (object? Where, Func<ServedPlace, bool> Holds)[] s_filters =
    [
        (null, _ => true),
        (new { district = new { eq = "北区" } }, place => place.District == "北区"),
        (new { households = new { gt = 50 } }, place => place.Name is "甲" or "丙" or "戊" or "己"),
        (new { name = new { @in = new[] { "乙", "丁", "庚" } } }, place => place.Name is "乙" or "丁" or "庚"),
        (new { name = new { eq = "无" } }, _ => false),
    ];

    // 2009 has a week 53; the tests' today is 1 September 2014.
    private static readonly DateTime[] s_starts =
        [InterruptionRows.Utc("2009-12-24T00:00:00Z"), InterruptionRows.Utc("2010-02-01T00:00:00Z"), InterruptionRows.Utc("2014-08-10T00:00:00Z")];

    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Reliability_Should_BeWhatAPlainComputationGives_When_InterruptionsAndQuestionsAreRandom()
    {
        const int seed = 20091231;
        var random = new Random(seed);
        var oracle = await FillAsync(random);

        for (var round = 0; round < 200; round++)
        {
            var fill = random.Next(3) == 0;
            var by = By(random, fill);
            var (where, holds) = Any(random, s_filters);
            var bounds = new[] { Day(random), Day(random) }.Order().ToArray();
            DateOnly? from = random.Next(2) == 0 ? bounds[0] : null, to = random.Next(2) == 0 ? bounds[1] : null;
            int? longer = random.Next(3) == 0 ? random.Next(60) : null;
            (string Figure, bool Descending)[] order =
                [.. Enumerable.Range(0, random.Next(3)).Select(_ => (Any(random, ReliabilityOracle.Figures), random.Next(2) == 0)).DistinctBy(key => key.Item1)];
            var first = random.Next(3) == 0 ? random.Next(12) : 10_000;

            var expected = oracle.Sort(oracle.Ask(by, holds, from, to, longer, fill), by, order).Take(first).Select(group => group.ToString());
            var answer = await _app.ExecuteAsync(
                Query,
                new
                {
                    by, where, from, to, longer, first, fill,
                    order = order.Select(key => new Dictionary<string, string> { [key.Figure] = key.Descending ? "DESC" : "ASC" }),
                });

            Assert.True(answer.Json["errors"] is null, $"Round {round} of {seed}, by {string.Join(' ', by)}: {answer.Text}");
            var actual = answer["data.reliability"]!.AsArray().Select(group => ReliabilityOracle.Text(group!, by));
            Assert.Equal($"Round {round}\n{string.Join('\n', expected)}", $"Round {round}\n{string.Join('\n', actual)}");
        }
    }

    [Fact]
    public async Task Parts_Should_AddUpToTheTotal_WhateverTheyAreGroupedBy()
    {
        await FillAsync(new Random(7));

        var total = await SumAsync("[]");
        Assert.All(["[COMMUNITY]", "[DISTRICT]", "[YEAR]", "[COMMUNITY, DAY]", "[DISTRICT, WEEK]"], by => Assert.Equal(total, SumAsync(by).Result));

        async Task<(long, long, long, long)> SumAsync(string by)
        {
            var answer = await _app.ExecuteAsync(
                $"{{ reliability(by: {by}, first: 10000) {{ planned {{ customersInterrupted customerMinutes }} unplanned {{ customersInterrupted customerMinutes }} }} }}");
            var groups = answer["data.reliability"]!.AsArray();
            return (Sum("planned", "customersInterrupted"), Sum("planned", "customerMinutes"), Sum("unplanned", "customersInterrupted"), Sum("unplanned", "customerMinutes"));

            long Sum(string part, string figure) => groups.Sum(group => group![part]![figure]!.GetValue<long>());
        }
    }

    private async Task<ReliabilityOracle> FillAsync(Random random)
    {
        List<ServedPlace> places = [];
        foreach (var (name, district, households, residents, enterprises) in new[]
        {
            ("甲", "北区", 100, 2, 1), ("乙", "北区", 7, 9, 0), ("丙", "南区", 333, 0, 0), ("丁", "南区", 0, 0, 3),
            ("戊", "东区", 64, 0, 2), ("己", "东区", 51, 0, 0), ("庚", "西区", 0, 0, 0), ("辛", "西区", 0, 0, 0),
        })
        {
            var id = await _app.ServedAsync(name, district, households, residents, enterprises);
            places.Add(new ServedPlace(id, name, district, Math.Max(households, residents) + enterprises));
        }

        var faults = Enumerable.Range(0, 300).Select(_ => InterruptionRows.Fault(
            Any(random, places).Id, Moment(random), random.Next(4) == 0 ? random.Next(2) : random.Next(200), random.Next(6) == 0 ? null : random.Next(120))).ToArray();
        var works = Enumerable.Range(0, 80).Select(_ =>
        {
            long[] communities = [.. places.OrderBy(_ => random.Next()).Take(random.Next(1, 6)).Select(place => place.Id)];
            var work = InterruptionRows.Work(communities, Moment(random), random.Next(3) == 0 ? random.Next(4) : random.Next(900), random.Next(6) == 0 ? null : random.Next(300));
            return (Work: work, Communities: communities);
        }).ToArray();
        await _app.InterruptedAsync([.. faults, .. works.Select(work => work.Work)]);

        var oracle = new ReliabilityOracle(places, new DateOnly(2014, 9, 1));
        Array.ForEach(faults, oracle.Add);
        Array.ForEach(works, work => oracle.Add(work.Work, work.Communities));
        return oracle;
    }

    private static string[] By(Random random, bool fill)
    {
        List<string> by = [.. new[] { "COMMUNITY", "DISTRICT" }.OrderBy(_ => random.Next()).Take(random.Next(3))];
        if (fill || random.Next(2) == 0)
        {
            by.Insert(random.Next(by.Count + 1), Any(random, ReliabilityOracle.Periods));
        }

        return [.. by];
    }

    // Some in the last ten-millionth before midnight, and some on it.
    private static DateTime Moment(Random random)
    {
        var at = Any(random, s_starts).AddMinutes(random.Next(40_000));
        return random.Next(4) == 0 ? at.Date.AddHours(16).AddTicks(-random.Next(2)) : at;
    }

    private static DateOnly Day(Random random) => DateOnly.FromDateTime(Any(random, s_starts)).AddDays(random.Next(60) - 10);

    private static T Any<T>(Random random, IReadOnlyList<T> things) => things[random.Next(things.Count)];
}
