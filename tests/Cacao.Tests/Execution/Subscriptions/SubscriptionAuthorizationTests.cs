using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.Subscriptions;

public sealed class SubscriptionAuthorizationTests
{
    private const string NotAuthenticated =
        """{"errors":[{"message":"The current user is not authorized to access this resource.","path":["guarded"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""";

    [Fact]
    public async Task Subscription_Should_BeRefused_When_NobodyIsSignedIn()
    {
        var subscription = new Subscription();
        await using var server = await StartAsync(subscription);

        var answer = await server.AskAsync("subscription { guarded }");

        Assert.Equal(NotAuthenticated, answer);
        Assert.Equal(0, subscription.Opened);
    }

    [Fact]
    public async Task Event_Should_BeRefused_When_TheSignInEnded()
    {
        await using var server = await StartAsync(new Subscription());
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Role, "reader")], "test");
        var request = OperationRequestBuilder.New().SetDocument("subscription { guarded }").SetUser(new ClaimsPrincipal(identity));

        await using var stream = Assert.IsType<ResponseStream>(await server.Executor.ExecuteAsync(request.Build()));
        var answers = new List<string>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            answers.Add(result.ToJson());
            await result.DisposeAsync();
            identity.TryRemoveClaim(identity.FindFirst(ClaimTypes.Role));
        }

        Assert.Equal("""{"data":{"guarded":1}}""", answers[0]);
        Assert.Equal(
            """{"data":{"guarded":null},"errors":[{"message":"The current user is not authorized to access this resource.","path":["guarded"],"extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""",
            answers[1]);
    }

    private static Task<TestServer> StartAsync(Subscription subscription) => TestServer.StartAsync(
        schema => schema.AddAuthorization().AddQueryType<Query>().AddSubscriptionType<Subscription>(),
        services => services.AddSingleton(subscription).AddAuthorization().AddLogging());

    public class Query
    {
        public int One => 1;
    }

    public class Subscription
    {
        public int Opened { get; private set; }

        public IAsyncEnumerable<int> Open()
        {
            Opened++;
            return CountAsync();
        }

        [Authorize(Roles = ["reader"])]
        [Subscribe(With = nameof(Open))]
        public int? Guarded([EventMessage] int number) => number;

        private static async IAsyncEnumerable<int> CountAsync()
        {
            yield return 1;
            await Task.Yield();
            yield return 2;
        }
    }
}
