using Modules.Tests.Support;

namespace Modules.Tests.Insights;

/// <summary>What the Beijing report says of the campaign and the services, asked of the demonstration data.</summary>
public sealed class DemonstrationTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Campaign_Should_BeThatOfTheReport()
    {
        var answer = await app.ExecuteAsync(
            """{ campaigns(where: { name: { eq: "五心服务进万家" } }) { nodes { startsOn endsOn goal team { name } } } }""");

        answer.ShouldBeJson(
            """
            { "data": { "campaigns": { "nodes": [{ "startsOn": "2014-07-01", "endsOn": "2015-06-30", "goal": 10000, "team": { "name": "北京电力服务队" } }] } } }
            """);
    }

    [Fact]
    public async Task Services_Should_BeOver3500InBeijing()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              all: serviceRecords(first: 0, where: { deliveredOn: { gte: "2013-01-01" } }) { totalCount }
              books: serviceRecords(first: 0, where: { module: { eq: "books" } }) { totalCount }
            }
            """);

        Assert.Equal(3_510, answer["data.books.totalCount"]!.GetValue<int>());
        Assert.InRange(answer["data.all.totalCount"]!.GetValue<int>(), 3_511, 6_000);
    }

    [Fact]
    public async Task Leaflets_Should_HaveReached520000Households()
    {
        var (households, communities) = (0, new HashSet<string>());
        string? after = null;
        do
        {
            var page = await app.ExecuteAsync(
                """
                query ($after: String) {
                  serviceRecords(first: 200, after: $after, where: { activity: { eq: "HOUSEHOLD_LEAFLETS" } }) {
                    nodes { households community { id households } } pageInfo { hasNextPage endCursor }
                  }
                }
                """,
                new { after });
            foreach (var node in page["data.serviceRecords.nodes"]!.AsArray())
            {
                households += node!["households"]!.GetValue<int>();
                Assert.Equal(node["households"]!.GetValue<int>(), node["community"]!["households"]!.GetValue<int>());
                Assert.True(communities.Add(node["community"]!["id"]!.GetValue<string>()));
            }

            after = page["data.serviceRecords.pageInfo.hasNextPage"]!.GetValue<bool>() ? page.Id("data.serviceRecords.pageInfo.endCursor") : null;
        }
        while (after is not null);

        Assert.Equal(520_000, households);
    }

    [Fact]
    public async Task Intake_Should_BeEmpty_AndTheBooksRight()
    {
        var answer = await app.ExecuteAsync("{ intake { waiting parked } parkedServices { reason } }");

        Assert.All(answer["data.intake"]!.AsArray(), intake => Assert.Equal("""{"waiting":0,"parked":0}""", intake!.ToJsonString()));
        Assert.Empty(answer["data.parkedServices"]!.AsArray());
        await app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Campaign_Should_BeUnderWay_AtTheTimeOfTheReport()
    {
        var answer = await app.ExecuteAsync(
            """
            { campaigns { nodes { goal progress(asOf: "2014-09-28") {
              customers share daysOver pace { perDay } forecast { goalOn reached inTime reason } perHeart { heart } perCustomerKind { customers } } } } }
            """,
            actor: Actor.Analyst);

        var progress = answer["data.campaigns.nodes.0.progress"]!;
        Assert.Equal(90, progress["daysOver"]!.GetValue<int>());
        Assert.InRange(progress["customers"]!.GetValue<int>(), 1_635, 1_805);
        Assert.Equal(progress["customers"]!.GetValue<int>(), progress["perCustomerKind"]!.AsArray().Sum(kind => kind!["customers"]!.GetValue<int>()));
        Assert.Equal(["CONSIDERATE", "DEDICATED", "REASSURING", "COMFORTING", "CARING"], progress["perHeart"]!.AsArray().Select(heart => heart!["heart"]!.GetValue<string>()));
        Assert.False(progress["forecast"]!["reached"]!.GetValue<bool>());
        Assert.NotNull(progress["forecast"]!["goalOn"]);
    }
}
