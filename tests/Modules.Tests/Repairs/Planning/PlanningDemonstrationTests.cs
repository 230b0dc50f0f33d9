using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Repairs.Planning;

/// <summary>The demonstration data keep the rules, and a page of them costs the same whatever its size.</summary>
public sealed class PlanningDemonstrationTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    private const string AllWorks = """
        {
          plannedWorks(first: 200, where: { status: { neq: CANCELLED } }) {
            nodes { id title startsAt endsAt shortNotice noticeMinutes kind status communities { id kind } windowsInTheWay { name } }
          }
        }
        """;

    [Fact]
    public async Task Works_Should_HaveEveryState_AndKeepTheirNotice()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              announced: plannedWorks(first: 0, where: { status: { eq: ANNOUNCED } }) { totalCount }
              finished: plannedWorks(first: 0, where: { status: { eq: FINISHED } }) { totalCount }
              cancelled: plannedWorks(first: 0, where: { status: { eq: CANCELLED } }) { totalCount }
              moved: plannedWorks(first: 0, where: { timesMoved: { gt: 0 } }) { totalCount }
              temporary: plannedWorks(first: 0, where: { kind: { eq: TEMPORARY }, shortNotice: { eq: true } }) { totalCount }
              late: plannedWorks(first: 0, where: { kind: { eq: PLANNED }, noticeMinutes: { lt: 10080 } }) { totalCount }
              lifted: protectedWindows(first: 0, where: { liftedAt: { neq: null } }) { totalCount }
              kept: protectedWindows(first: 0, where: { liftedAt: { eq: null } }) { totalCount }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": {
              "announced": { "totalCount": 14 }, "finished": { "totalCount": 32 }, "cancelled": { "totalCount": 2 }, "moved": { "totalCount": 2 },
              "temporary": { "totalCount": 1 }, "late": { "totalCount": 0 }, "lifted": { "totalCount": 1 }, "kept": { "totalCount": 6 } } }
            """);
    }

    [Fact]
    public async Task Works_Should_NotOverlapEachOther()
    {
        var works = Nodes(await app.ExecuteAsync(AllWorks), "plannedWorks");

        Assert.DoesNotContain(
            from work in works
            from other in works
            where Text(work, "id") != Text(other, "id") && Overlap(work, other) && Places(work).Intersect(Places(other)).Any()
            select work,
            _ => true);
    }

    [Fact]
    public async Task Works_Should_OverlapNoWindow_ExceptTheOneThatHasToBeMoved()
    {
        var works = Nodes(await app.ExecuteAsync(AllWorks), "plannedWorks");
        var windows = Nodes(
            await app.ExecuteAsync(
                "{ protectedWindows(where: { liftedAt: { eq: null } }) { nodes { name startsAt endsAt communities { id } worksInTheWay { id } } } }"),
            "protectedWindows");

        var inTheWay = (
            from work in works
            from window in windows
            where Overlap(work, window) && Places(work).Intersect(Places(window)).Any()
            select (Work: work, Window: window)).ToArray();

        var (blocked, wedding) = Assert.Single(inTheWay);
        Assert.Equal("10月18日黄道吉日，社区婚礼", Text(wedding, "name"));
        Assert.Equal(Text(blocked, "id"), Text(Assert.Single(wedding["worksInTheWay"]!.AsArray())!, "id"));
        Assert.All(works, work => Assert.Equal(work == blocked ? 1 : 0, work["windowsInTheWay"]!.AsArray().Count));
    }

    [Theory]
    [InlineData("{ plannedWorks(first: {0}, where: { startsOn: { gte: \"2014-10-01\" } }) { nodes { title team { name } communities { name } moves { reason } steps { by } windowsInTheWay { name community { name } } } } }", 2, 12)]
    [InlineData("{ plannedWorks(first: {0}) { totalCount nodes { title communities { name } } } }", 5, 40)]
    [InlineData("{ communities(first: {0}) { nodes { protectedTimes(from: \"2014-09-19T00:00:00Z\", to: \"2014-11-01T00:00:00Z\", shortNotice: true) { name community { name } } } } }", 20, 200)]
    [InlineData("{ protectedWindows(first: {0}, order: [{ startsAt: DESC }]) { nodes { name communities { name } worksInTheWay { title team { name } } } } }", 3, 7)]
    public async Task Page_Should_CostTheSame_WhateverItsSize(string query, int small, int large)
    {
        var few = await CountAsync(query, small);
        var many = await CountAsync(query, large);

        Assert.True(few == many, $"{small} cost {few} statements, {large} cost {many}:\n{string.Join('\n', app.Reads.Commands)}");
        Assert.InRange(few, 1, 9);
    }

    [Fact]
    public async Task SuggestWindows_Should_CostTheSame_HoweverManyAreWanted()
    {
        const string Query = """
            { suggestWindows(communityIds: ["Q29tbXVuaXR5OjEy", "Q29tbXVuaXR5OjE="], durationMinutes: 60, first: {0}) { startsAt } }
            """;

        Assert.Equal(await CountAsync(Query, 1), await CountAsync(Query, 100));
    }

    private async Task<int> CountAsync(string query, int size)
    {
        app.Reads.Clear();
        var answer = await app.ExecuteAsync(query.Replace("{0}", $"{size}", StringComparison.Ordinal));
        Assert.Null(answer.Json["errors"]);
        return app.Reads.Commands.Count;
    }

    private static JsonNode[] Nodes(Answer answer, string list) => [.. answer[$"data.{list}.nodes"]!.AsArray().Select(node => node!)];

    private static bool Overlap(JsonNode one, JsonNode other)
        => string.CompareOrdinal(Text(one, "startsAt"), Text(other, "endsAt")) < 0
            && string.CompareOrdinal(Text(other, "startsAt"), Text(one, "endsAt")) < 0;

    private static IEnumerable<string> Places(JsonNode node) => node["communities"]!.AsArray().Select(place => Text(place!, "id"));

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
