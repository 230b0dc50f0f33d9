using System.Text.Json.Nodes;
using Modules.Tests.Support;

namespace Modules.Tests.Registry;

/// <summary>A customer's story: every service of every module, newest first, page by page.</summary>
public sealed class TimelineTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    private const string Pages = """
        query ($account: String!, $first: Int, $after: String) {
          customers(where: { accountNumber: { eq: $account } }) {
            nodes {
              timeline(first: $first, after: $after) {
                nodes { __typename ... on Node { id } ... on RepairOrder { reportedAt } }
                pageInfo { hasNextPage hasPreviousPage endCursor }
              }
            }
          }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(200)]
    public async Task Timeline_Should_TellEveryServiceOnce_WhateverThePageSize(int first)
    {
        var whole = await ReadAsync(200);

        Assert.NotEmpty(whole);
        Assert.Equal(whole.Count, whole.Select(service => service["id"]!.GetValue<string>()).Distinct().Count());
        Assert.Equal(whole.Select(service => service.ToJsonString()), (await ReadAsync(first)).Select(service => service.ToJsonString()));
    }

    [Fact]
    public async Task Timeline_Should_CostTheSameStatements_HoweverManyCustomersAreAsked()
    {
        Assert.Equal(await CountAsync(2), await CountAsync(100));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("bm9uc2Vuc2U")]
    [InlineData("LTEvUmVwYWlyT3JkZXIvMQ")]
    public async Task Timeline_Should_NameTheCursor_When_ItIsNone(string after)
    {
        var answer = await app.ExecuteAsync(Pages, new { account = "WQ10000001", after });

        Assert.Equal("HC0078", answer.Id("errors.0.extensions.code"));
        Assert.Contains(after, answer.Id("errors.0.message"), StringComparison.Ordinal);
    }

    private async Task<List<JsonNode>> ReadAsync(int first)
    {
        List<JsonNode> services = [];
        string? after = null;
        do
        {
            var answer = await app.ExecuteAsync(Pages, new { account = "WQ10000001", first, after });
            var page = answer["data.customers.nodes.0.timeline"]!;
            services.AddRange(page["nodes"]!.AsArray().Select(node => node!));
            Assert.Equal(after is not null, page["pageInfo"]!["hasPreviousPage"]!.GetValue<bool>());
            after = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>() ? page["pageInfo"]!["endCursor"]!.GetValue<string>() : null;
        }
        while (after is not null);
        return services;
    }

    private async Task<int> CountAsync(int customers)
    {
        var query = $$"""{ customers(first: {{customers}}, order: [{ id: DESC }]) { nodes { timeline(first: 2) { nodes { __typename } } } } }""";
        await app.ExecuteAsync(query);
        app.Reads.Clear();
        var answer = await app.ExecuteAsync(query);
        Assert.Null(answer.Json["errors"]?.ToJsonString());
        return app.Reads.Commands.Count;
    }
}
