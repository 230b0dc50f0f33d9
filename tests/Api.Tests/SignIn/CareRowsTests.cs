using Api.Tests.BadInput;
using Modules.Tests.Support;

namespace Api.Tests.SignIn;

/// <summary>
/// That somebody is under care is personal: analysts see no care recipient one by one, nor what was done for one. Counting rows would tell
/// as much as reading them, so the totals of these lists are closed as well.
/// </summary>
public sealed class CareRowsTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private static readonly string[] s_care = ["CareCall", "CareRecipient", "CareVisit", "Hazard", "LoveCard", "SafetyAssessment"];

    private static readonly string[] s_single = ["careCall", "careRecipient", "careVisit", "hazard", "loveCard", "safetyAssessment"];

    [Fact]
    public async Task Lists_Should_BeClosedToAnalysts_TotalsIncluded()
    {
        var schema = await SchemaWalk.StartAsync(app);
        string[] connections = [.. schema.Types.Where(type => type.EndsWith("Connection", StringComparison.Ordinal)
            && schema.FieldsOf(type).Any(field => SchemaWalk.Name(field) == "nodes" && s_care.Contains(SchemaWalk.NamedType(field))))];
        var ways = 0;
        var opened = new HashSet<string>();
        foreach (var (type, way) in schema.Ways().Where(way => connections.Contains(way.Type)))
        {
            var query = $"{{ {string.Join(" { ", way)} {{ totalCount nodes {{ id }} }} {string.Concat(Enumerable.Repeat("} ", way.Length))}";
            var (coordinator, analyst) = (await app.AskAsync(Actor.Coordinator, query), await app.AskAsync(Actor.Analyst, query));

            Assert.True(coordinator.Json["errors"] is null, $"{query} gave a coordinator {coordinator.Text}");
            Assert.Empty(analyst.Leaves);
            ways++;
            if (coordinator.Leaves.Any())
            {
                opened.Add(type);
            }
        }

        Assert.Equal(connections.Order(), opened.Order());
        Assert.InRange(connections.Length, 6, 100);
        Assert.InRange(ways, 30, 5000);
    }

    [Fact]
    public async Task OneRow_Should_BeClosedToAnalysts_WhateverTheWayToIt()
    {
        foreach (var single in s_single)
        {
            var list = single == "safetyAssessment" ? "safetyAssessments" : $"{single}s";
            var id = (await app.AskAsync(Actor.Coordinator, $"{{ {list}(first: 1) {{ nodes {{ id }} }} }}")).Id($"data.{list}.nodes.0.id");
            var query = $"{{ {single}(id: \"{id}\") {{ id }} node(id: \"{id}\") {{ id }} nodes(ids: [\"{id}\"]) {{ id }} }}";
            var (coordinator, analyst) = (await app.AskAsync(Actor.Coordinator, query), await app.AskAsync(Actor.Analyst, query));

            Assert.Equal(id, coordinator.Id("data.nodes.0.id"));
            Assert.Empty(analyst.Leaves);
            Assert.Equal("AUTH_NOT_AUTHORIZED", analyst.Id("errors.0.extensions.code"));
        }
    }

    [Theory]
    [InlineData("{ customers(first: 1) { nodes { timeline { nodes { __typename } } } } }")]
    [InlineData("{ customers(first: 1) { nodes { serviceRecords { totalCount } } } }")]
    [InlineData("{ serviceRecords(first: 1, where: { heart: { eq: CARING } }) { nodes { customerId customer { accountNumber } } } }")]
    public async Task Records_Should_NotTellAnalystsWhoIsUnderCare(string query)
    {
        var (coordinator, analyst) = (await app.AskAsync(Actor.Coordinator, query), await app.AskAsync(Actor.Analyst, query));

        Assert.Null(coordinator.Json["errors"]);
        Assert.NotEmpty(coordinator.Leaves);
        Assert.Empty(analyst.Leaves);
        Assert.Equal("AUTH_NOT_AUTHORIZED", analyst.Id("errors.0.extensions.code"));
    }

    [Theory]
    [InlineData("{ serviceRecords(where: { customerId: { eq: \"Q3VzdG9tZXI6MQ==\" } }) { totalCount } }")]
    [InlineData("{ serviceRecords(order: [{ customerId: ASC }]) { totalCount } }")]
    public async Task Records_Should_NotBeFoundByCustomer(string query)
    {
        var answer = await app.AskAsync(Actor.Analyst, query);

        Assert.Null(answer.Json["data"]);
        Assert.Contains("`customerId`", answer.Id("errors.0.message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_Should_StayOpenToAnalysts()
    {
        var answer = await app.AskAsync(
            Actor.Analyst, "{ careVisitGroups(by: [TEAM]) { count recipients } members(first: 3) { nodes { careVisitsDone } } }");

        Assert.Null(answer.Json["errors"]);
        Assert.NotEmpty(answer.Leaves);
    }
}
