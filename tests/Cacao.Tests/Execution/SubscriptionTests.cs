using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution;

public class SubscriptionTests
{
    [Fact]
    public async Task Stream_Should_AnswerEachEvent_UntilTheTopicEnds()
    {
        await using var server = await StartAsync();
        await using var stream = await SubscribeAsync(server, "subscription { told(who: \"a\") { text } }");

        await server.AskAsync("mutation { tell(who: \"b\", text: \"not for a\") tellMore: tell(who: \"a\", text: \"one\") fail: tell(who: \"a\", text: \"fail\") end: end(who: \"a\") }");
        var answers = new List<string>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            answers.Add(result.ToJson());
            await result.DisposeAsync();
        }

        Assert.Equal(
            ["""{"data":{"told":{"text":"one"}}}""", """{"data":null,"errors":[{"message":"cannot tell","path":["told"]}]}"""],
            answers);
    }

    [Fact]
    public async Task Topic_Should_HaveNothingInPlaceOfAnArgument_When_NoneWasGiven()
    {
        await using var server = await StartAsync();
        await using var stream = await SubscribeAsync(server, "subscription { heard { text } }");

        await server.AskAsync("mutation { shout(text: \"all\") }");
        var answers = new List<string>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            answers.Add(result.ToJson());
            await result.DisposeAsync();
        }

        Assert.Equal(["""{"data":{"heard":{"text":"all"}}}"""], answers);
    }

    [Fact]
    public async Task Stream_Should_End_When_TheCallerGoesAway()
    {
        await using var server = await StartAsync();
        await using var stream = await SubscribeAsync(server, "subscription { told(who: \"a\") { text } }");
        using var caller = new CancellationTokenSource();

        var reading = stream.ReadResultsAsync(caller.Token).GetAsyncEnumerator().MoveNextAsync().AsTask();
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task Stream_Should_EndWithAnError_When_TheSourceFails()
    {
        await using var server = await StartAsync();
        await using var stream = await SubscribeAsync(server, "subscription { counted }");

        var answers = new List<string>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            answers.Add(result.ToJson());
            await result.DisposeAsync();
        }

        Assert.Equal(["""{"data":{"counted":1}}""", """{"errors":[{"message":"Unexpected Execution Error","path":["counted"]}]}"""], answers);
    }

    [Fact]
    public async Task Answer_Should_SayWhatIsWrong_When_TheSourceDoesNotOpen()
    {
        await using var server = await StartAsync();

        Assert.Equal("""{"errors":[{"message":"no stream today","path":["broken"]}]}""", await server.AskAsync("subscription { broken }"));
    }

    private static Task<TestServer> StartAsync() => TestServer.StartAsync(schema => schema
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddSubscriptionType<Subscription>()
        .AddInMemorySubscriptions());

    private static async Task<ResponseStream> SubscribeAsync(TestServer server, string query)
        => Assert.IsType<ResponseStream>(await server.Executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(query).Build()));

    public class Query
    {
        public int One => 1;
    }

    public class Mutation
    {
        public async Task<bool> TellAsync(string who, string text, ITopicEventSender sender)
        {
            await sender.SendAsync($"told_{who}", new Message(text));
            return true;
        }

        public async Task<bool> ShoutAsync(string text, ITopicEventSender sender)
        {
            await sender.SendAsync("heard_", new Message(text));
            await sender.CompleteAsync("heard_");
            return true;
        }

        public async Task<bool> EndAsync(string who, ITopicEventSender sender)
        {
            await sender.CompleteAsync($"told_{who}");
            return true;
        }
    }

    public class Subscription
    {
        [Subscribe]
        [Topic("told_{who}")]
        public Message Told(string who, [EventMessage] Message message)
            => message.Text == "fail" ? throw new GraphQLException("cannot tell") : message;

        [Subscribe]
        [Topic("heard_{who}")]
        public Message Heard([EventMessage] Message message, string? who = null) => message;

        public async IAsyncEnumerable<int> CountAsync()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }

        [Subscribe(With = nameof(CountAsync))]
        public int Counted([EventMessage] int number) => number;

        public IAsyncEnumerable<int> Refuse() => throw new GraphQLException("no stream today");

        [Subscribe(With = nameof(Refuse))]
        public int Broken([EventMessage] int number) => number;
    }

    public record Message(string Text);
}
