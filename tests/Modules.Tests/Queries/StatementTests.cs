using Modules.Tests.Support;

namespace Modules.Tests.Queries;

/// <summary>What a query costs, in statements: never more of them because there are more rows.</summary>
public sealed class StatementTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Theory]
    [InlineData(1, "{ repairOrders(first: {0}) { nodes { id } } }")]
    [InlineData(4, "{ repairOrders(first: {0}) { nodes { id team { name } community { name } customer { name } } } }")]
    [InlineData(7, "{ repairOrders(first: {0}) { nodes { team { name } community { name } customer { name } crew { name } steps { status } } } }")]
    [InlineData(5, "{ repairOrders(first: {0}, order: [{ id: DESC }]) { nodes { team { parent { name } } customer { community { name } } } } }")]
    [InlineData(4, "{ repairOrders(first: {0}) { nodes { customer { community { name } } community { name district } } } }")]
    [InlineData(3, "{ repairOrders(first: {0}) { nodes { team { name } same: team { name promisePhone } } } }")]
    [InlineData(4, "{ repairOrders(first: {0}) { nodes { dispatchCandidates { team { name } openOrders busyMembers } } } }")]
    [InlineData(6, "{ supplyCards(first: {0}) { nodes { order { symptom } customer { name } team { name } community { name } repayments { kwh } } } }")]
    [InlineData(5, "{ serviceConnections(first: {0}, order: [{ id: DESC }]) { nodes { customer { name } team { name } community { name } steps { at } } } }")]
    [InlineData(2, "{ repairOrders(first: {0}) { nodes { supplyCard { creditKwh } } } }")]
    [InlineData(2, "{ members(first: {0}) { nodes { name team { name } } } }")]
    [InlineData(3, "{ servicePoints(first: {0}) { nodes { contactName team { name } community { name } } } }")]
    [InlineData(2, "{ customers(first: {0}) { nodes { name community { name } } } }")]
    [InlineData(2, "{ customers(first: {0}) { totalCount nodes { name } } }")]
    [InlineData(2, "{ customerDirectory(first: {0}, order: [{ name: ASC }]) { nodes { name community { name } } } }")]
    public async Task Page_Should_CostTheSame_WhateverItsSize(int statements, string query)
        => await ShouldCostAsync(statements, query, [1, 10, 100, 200]);

    // The lists of all parents come with one statement, as what is looked up below them does.
    [Theory]
    [InlineData(2, "{ teams(first: {0}) { nodes { name members(first: 3) { nodes { name } } } } }")]
    [InlineData(3, "{ teams(first: {0}) { nodes { members(first: 3) { nodes { name } } repairOrders(first: 3) { nodes { symptom } } } } }")]
    [InlineData(4, "{ teams(first: {0}) { nodes { repairOrders(first: 3) { nodes { customer { name } community { name } } } } } }")]
    [InlineData(3, "{ teams(first: {0}) { nodes { supplyCards(first: 3) { nodes { status } } serviceConnections(first: 3) { nodes { status } } } } }")]
    [InlineData(2, "{ communities(first: {0}) { nodes { customers(last: 3) { nodes { name } pageInfo { hasPreviousPage startCursor } } } } }")]
    [InlineData(3, "{ communities(first: {0}) { nodes { servicePoints(first: 3) { nodes { team { name } } } } } }")]
    [InlineData(2, "{ members(first: {0}) { nodes { repairOrders(first: 2, order: [{ reportedAt: DESC }]) { nodes { symptom } } } } }")]
    [InlineData(2, "{ customers(first: {0}) { nodes { repairOrders { totalCount } } } }")]
    [InlineData(3, "{ communities(first: {0}) { nodes { repairOrders(where: { rating: { neq: null } }, order: [{ symptom: ASC }]) { totalCount nodes { rating } } } } }")]
    [InlineData(3, "{ teams(first: {0}) { nodes { fast: repairOrders(first: 1) { nodes { symptom } } slow: repairOrders(last: 1) { nodes { symptom } } } } }")]
    [InlineData(3, "{ repairOrders(first: {0}) { nodes { team { members(first: 2) { nodes { name } } } } } }")]
    [InlineData(3, "{ communities(first: {0}) { nodes { customers(first: 3) { nodes { repairOrders(first: 2) { nodes { symptom } } } } } } }")]
    [InlineData(5, "{ communities(first: {0}) { nodes { customers(first: 3) { totalCount nodes { repairOrders(first: 2) { totalCount nodes { symptom } } } } } } }")]
    [InlineData(4, "{ teams(first: {0}) { nodes { branches { nodes { members(first: 2) { nodes { repairOrders(first: 2) { nodes { symptom } } } } } } } } }")]
    public async Task NestedList_Should_CostOneStatement_WhateverTheNumberOfItsParents(int statements, string query)
        => await ShouldCostAsync(statements, query, [1, 10, 100]);

    [Fact]
    public async Task TotalCount_Should_CostOneStatement_OnlyWhenItIsSelected()
    {
        var without = await ReadAsync("{ repairOrders(first: 5) { nodes { id } pageInfo { hasNextPage endCursor } } }");
        var with = await ReadAsync("{ repairOrders(first: 5) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }");
        var skipped = await ReadAsync("query { repairOrders(first: 5) { nodes { id } totalCount @skip(if: true) } }");
        var alone = await ReadAsync("{ repairOrders { totalCount } }");

        Assert.DoesNotContain("COUNT(*)", Assert.Single(without), StringComparison.Ordinal);
        Assert.Equal(2, with.Count);
        Assert.Single(with, IsCount);
        Assert.False(IsCount(Assert.Single(skipped)));
        Assert.True(IsCount(Assert.Single(alone)));
    }

    [Fact]
    public async Task NestedTotalCount_Should_CountNothing_When_ItIsNotSelected()
    {
        var without = await ReadAsync("{ teams(first: 5) { nodes { members(first: 2) { nodes { id } pageInfo { hasNextPage } } } } }");
        var with = await ReadAsync("{ teams(first: 5) { nodes { members(first: 2) { totalCount } } } }");

        Assert.DoesNotContain(without, IsCount);
        Assert.Contains(with, IsCount);
    }

    [Theory]
    [InlineData("{ repairOrders(first: 5) { nodes { status } } }", "Status", "Symptom Place CancellationReason Rating Cause Channel WithoutSupplySince")]
    [InlineData("{ repairOrders(first: 5) { nodes { symptom } } }", "Symptom", "Place CancellationReason Rating Cause Status")]
    [InlineData("{ repairOrders(first: 5) { nodes { late } } }", "PromisedArrivalAt ArrivedAt CancelledAt", "Symptom Place CancellationReason Rating")]
    [InlineData("{ repairOrders(first: 5) { nodes { team { name } } } }", "TeamId", "Symptom Place CustomerId CommunityId")]
    [InlineData("{ customers(first: 5) { nodes { accountNumber } } }", "AccountNumber", "Name Phone Address Grade ChangedBy ChangedAt")]
    [InlineData("{ customers(first: 5, where: { kind: { eq: RESIDENT } }) { nodes { name } } }", "Name", "Phone Address ChangedBy AccountNumber")]
    [InlineData("{ servicePoints(first: 5) { nodes { duties } } }", "Duties", "Promises ContactName ContactPhone ClosingReason")]
    [InlineData("{ teams(first: 5) { nodes { name members(first: 2) { nodes { joinedOn } } } } }", "JoinedOn", "Phone ChangedBy PromisePhone PartyMember")]
    [InlineData("{ repairOrders(first: 5) { nodes { community { name } } } }", "CommunityId Name", "District Households Setting OpenServicePoints ChangedBy")]
    [InlineData("{ repairOrders(first: 5) { nodes { crew { joinedOn } } } }", "JoinedOn", "Employment PartyMember Phone LeftOn")]
    [InlineData("{ repairOrder(id: \"UmVwYWlyT3JkZXI6NDI=\") { symptom late } }", "Symptom PromisedArrivalAt", "Place Rating Channel Cause Status")]
    public async Task Columns_Should_BeReadOnly_When_TheyAreSelected(string query, string read, string unread)
    {
        var statements = string.Join('\n', await ReadAsync(query));

        Assert.All(read.Split(' '), column => Assert.Contains($".\"{column}\"", statements, StringComparison.Ordinal));
        Assert.All(unread.Split(' '), column => Assert.DoesNotContain($".\"{column}\"", statements, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_Should_BeCutByTheDatabase()
    {
        var statement = Assert.Single(await ReadAsync("{ customers(first: 5, order: [{ accountNumber: DESC }]) { nodes { id } } }"));

        Assert.Contains("ORDER BY", statement, StringComparison.Ordinal);
        Assert.Contains("LIMIT", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WuqiaoLog_Should_CostTheSameOnEveryPage_AndComeOnceAndWhole()
    {
        const string Query = """
            query ($after: String) {
              teams(where: { name: { eq: "吴桥县电力服务队" } }) {
                nodes {
                  repairOrders(first: 50, after: $after, order: [{ reportedAt: ASC }]) {
                    nodes { id reportedAt customer { name } community { name } }
                    pageInfo { hasNextPage endCursor }
                  }
                }
              }
            }
            """;
        List<string> ids = [];
        List<int> statements = [];
        List<string> pages = [];
        string? after = null;
        do
        {
            app.Reads.Clear();
            var answer = await app.ExecuteAsync(Query, new { after });
            statements.Add(app.Reads.Commands.Count);
            pages.Add(app.Reads.Commands[1]);
            var page = answer["data.teams.nodes.0.repairOrders"]!;
            ids.AddRange(page["nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));
            after = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>() ? page["pageInfo"]!["endCursor"]!.GetValue<string>() : null;
        }
        while (after is not null);

        Assert.Equal(234, ids.Count);
        Assert.Equal(234, ids.Distinct().Count());
        Assert.Equal(5, statements.Count);
        Assert.Single(statements.Distinct());

        // Keyset pages: the next one starts behind a key, the database skips no rows.
        Assert.All(pages, page => Assert.DoesNotContain("OFFSET", page, StringComparison.Ordinal));
    }

    private static bool IsCount(string statement) => statement.Contains("COUNT(*)", StringComparison.Ordinal);

    private async Task ShouldCostAsync(int statements, string query, int[] sizes)
    {
        foreach (var size in sizes)
        {
            // A single row may have nothing to look up.
            var counted = await CountAsync(query.Replace("{0}", $"{size}", StringComparison.Ordinal));
            Assert.True(
                size == 1 ? counted <= statements : counted == statements,
                $"A page of {size} cost {counted} statements, not {statements}:\n{string.Join('\n', app.Reads.Commands)}");
        }
    }

    private async Task<int> CountAsync(string query) => (await ReadAsync(query)).Count;

    private async Task<IReadOnlyList<string>> ReadAsync(string query)
    {
        app.Reads.Clear();
        var answer = await app.ExecuteAsync(query);
        Assert.Null(answer.Json["errors"]);
        return app.Reads.Commands;
    }
}
