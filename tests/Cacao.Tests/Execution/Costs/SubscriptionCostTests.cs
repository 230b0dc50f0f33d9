using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.Costs;

public class SubscriptionCostTests
{
    [Fact]
    public async Task Price_Should_StandInTheFirstResponse_When_ItIsAskedFor()
    {
        Assert.Equal(
            ["""{"data":{"ticks":0},"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""", """{"data":{"ticks":1}}"""],
            await ReadAsync("subscription { ticks }", request => request.ReportCost()));
    }

    [Fact]
    public async Task Subscription_Should_BeRefused_When_ItCostsTooMuch()
    {
        Assert.Equal(
            ["""{"errors":[{"message":"The operation has a field cost of 12; 11 are allowed.","extensions":{"code":"HC0047","fieldCost":12,"maxFieldCost":11}}]}"""],
            await ReadAsync("subscription { things { weighed next { number } } }", _ => { }));
    }

    private static async Task<List<string>> ReadAsync(string query, Action<OperationRequestBuilder> configure)
    {
        await using var server = await TestServer.StartAsync(schema => schema
            .AddQueryType<PricedQuery>()
            .AddSubscriptionType<Subscription>()
            .AddType<Gold>()
            .AddCostAnalyzer()
            .ModifyCostOptions(options => options.MaxFieldCost = 11));
        var request = OperationRequestBuilder.New().SetDocument(query);
        configure(request);
        await using var result = await server.Executor.ExecuteAsync(request.Build());
        if (result is not ResponseStream stream)
        {
            return [result.ToJson()];
        }

        var answers = new List<string>();
        await foreach (var response in stream.ReadResultsAsync())
        {
            answers.Add(response.ToJson());
            await response.DisposeAsync();
        }

        return answers;
    }

    public class Subscription
    {
        public async IAsyncEnumerable<int> Count()
        {
            yield return 0;
            await Task.Yield();
            yield return 1;
        }

        [Subscribe(With = nameof(Count))]
        public int Ticks([EventMessage] int number) => number;

        [Subscribe(With = nameof(Count))]
        public Thing Things([EventMessage] int number) => new(number);
    }

    public record Thing(int Number)
    {
        [Cost(10)]
        public int Weighed => Number;

        public Thing Next => this;
    }
}
