using Modules.Tests.Support;

namespace Api.Tests.Operations;

/// <summary>Asks every query of schema/operations about the demonstration data and compares the whole answer.</summary>
public sealed class QueryTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    // These need what a mutation made, or are asked page by page: they have tests of their own.
    private static readonly string[] s_elsewhere = ["OrderLife", "DutyLog"];

    public static TheoryData<string, string> Queries()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, _, name) in OperationFiles.All().Where(operation => operation.Kind == "query" && !s_elsewhere.Contains(operation.Name)))
        {
            data.Add(file, name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_Should_GiveTheStoredAnswer(string file, string name)
    {
        var answer = await app.ExecuteAsync(OperationFiles.Read(file), operationName: name);

        Assert.Null(answer.Json["errors"]);
        answer.ShouldBeStored(name);
    }

    [Fact]
    public async Task DutyLog_Should_EndWithTheLastOrder_When_ReadPageByPage()
    {
        string? after = null;
        var orders = new List<string>();
        var pages = 0;
        int total;
        do
        {
            var answer = await app.ExecuteAsync(OperationFiles.Read("Repairs"), new { after }, operationName: "DutyLog");
            answer.ShouldBeStored($"DutyLog.{++pages}");
            var log = answer["data.teams.nodes.0.repairOrders"]!;
            orders.AddRange(log["nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));
            total = log["totalCount"]!.GetValue<int>();
            after = log["pageInfo"]!["hasNextPage"]!.GetValue<bool>() ? log["pageInfo"]!["endCursor"]!.GetValue<string>() : null;
        }
        while (after is not null);

        // 80 % of the duty log's 234 orders were switches, prepaid balances and fuses.
        Assert.Equal(total, orders.Distinct().Count());
        Assert.Equal(total, orders.Count);
        Assert.Equal(0.8, total / 234.0, 2);
    }

    [Fact]
    public void Operations_Should_AllHaveAStoredAnswer()
    {
        var answered = StoredAnswers.Names().Select(name => name.Split('.')[0]).ToHashSet();

        Assert.All(OperationFiles.All(), operation => Assert.Contains(operation.Name, answered));
    }
}
