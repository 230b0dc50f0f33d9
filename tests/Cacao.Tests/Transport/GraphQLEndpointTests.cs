using System.Net;
using Cacao.Execution;
using Cacao.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Transport;

public sealed class GraphQLEndpointTests
{
    private const string Request = """{"query":"{ a }"}""";

    [Fact]
    public async Task Endpoint_Should_HandOverTheRequest_When_ItIsPosted()
    {
        // arrange
        OperationRequest? seen = null;
        await using var endpoint = await TestEndpoint.StartAsync(request => seen = request);

        // act
        using var response = await endpoint.Client.PostAsync("/graphql", TestEndpoint.Json(Request));

        // assert
        Assert.Equal("""{"data":{"a":1}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/graphql-response+json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("{ a }", seen?.Document);
        Assert.Equal(AllowedOperations.Query | AllowedOperations.Mutation, seen?.AllowedOperations);
        Assert.NotNull(seen?.User);
        Assert.NotNull(seen?.Services);
    }

    [Fact]
    public async Task Endpoint_Should_HandOverTheParameters_When_ARequestIsGot()
    {
        OperationRequest? seen = null;
        await using var endpoint = await TestEndpoint.StartAsync(request => seen = request);

        using var response = await endpoint.Client.GetAsync(
            "/graphql?query=%7B%20a%20%7D&operationName=A&variables=%7B%22n%22:1%7D&extensions=&onError=NULL");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(("{ a }", "A", ErrorHandlingMode.Null), (seen?.Document, seen?.OperationName, seen?.ErrorHandling));
        Assert.Equal(1, seen?.Variables?.GetProperty("n").GetInt32());
        Assert.Null(seen?.Extensions);
        Assert.Equal(AllowedOperations.Query, seen?.AllowedOperations);
    }

    [Theory]
    [InlineData("/graphql?query=", "HC0013")]
    [InlineData("/graphql?query={a}&query={b}", "HC0012")]
    [InlineData("/graphql?query={a}&variables=nope", "HC0012")]
    [InlineData("/graphql?query={a}&variables={}{}", "HC0012")]
    [InlineData("/graphql?query={a}&variables=[]", "HC0009")]
    [InlineData("/graphql?query={a}&extensions=1", "HC0012")]
    [InlineData("/graphql?id=../etc", "HC0012")]
    public async Task Endpoint_Should_Refuse_When_ParametersAreWrong(string path, string code)
    {
        await using var endpoint = await TestEndpoint.StartAsync(_ => { });

        using var response = await endpoint.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"code\":\"{code}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/graphql", null)]
    [InlineData("HEAD", "/graphql?query={a}", null)]
    [InlineData("PUT", "/graphql", "application/json")]
    [InlineData("DELETE", "/graphql", null)]
    [InlineData("OPTIONS", "/graphql", null)]
    [InlineData("POST", "/graphql", null)]
    [InlineData("POST", "/graphql", "text/plain")]
    [InlineData("POST", "/graphql", "application/jsonp")]
    [InlineData("POST", "/graphql/below", "application/json")]
    public async Task Endpoint_Should_NotBeFound_When_TheRequestIsNotGraphQL(string method, string path, string? contentType)
    {
        // arrange
        await using var endpoint = await TestEndpoint.StartAsync(_ => { });
        using var message = new HttpRequestMessage(new HttpMethod(method), path);
        message.Content = contentType is null ? null : TestEndpoint.Json(Request, contentType);

        // act
        using var response = await endpoint.Client.SendAsync(message);

        // assert
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    [InlineData("Application/JSON", 200)]
    [InlineData("application/json; charset=utf-16", 400)]
    public async Task Endpoint_Should_TakeUtf8Only_When_ACharsetIsNamed(string contentType, int status)
    {
        await using var endpoint = await TestEndpoint.StartAsync(_ => { });

        using var response = await endpoint.Client.PostAsync("/graphql", TestEndpoint.Json(Request, contentType));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("None", "application/graphql-response+json", 200)]
    [InlineData("Invalid", "application/graphql-response+json", 400)]
    [InlineData("NotAuthorized", "application/graphql-response+json", 401)]
    [InlineData("OperationNotAllowed", "application/graphql-response+json", 405)]
    [InlineData("Invalid", "application/json", 200)]
    [InlineData("OperationNotAllowed", "multipart/mixed", 200)]
    public async Task Endpoint_Should_TellTheFailureByStatus_When_TheMediaTypeAllows(string failure, string accept, int status)
    {
        // arrange
        await using var endpoint = await TestEndpoint.StartAsync(
            (_, _) => Task.FromResult<IExecutionResult>(TestEndpoint.Answer(Enum.Parse<RequestFailure>(failure))));
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = TestEndpoint.Json(Request) };
        message.Headers.TryAddWithoutValidation("Accept", accept);

        // act
        using var response = await endpoint.Client.SendAsync(message);

        // assert
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(accept, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("multipart/mixed", "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"a\":1}}\r\n-----\r\n")]
    [InlineData("application/jsonl", "{\"data\":{\"a\":1}}\n")]
    [InlineData("application/graphql-response+jsonl", "{\"data\":{\"a\":1}}\n")]
    [InlineData("text/event-stream", "event: next\ndata: {\"data\":{\"a\":1}}\n\nevent: complete\ndata:\n\n")]
    public async Task Endpoint_Should_FrameTheResponse_When_OnlyAStreamIsTaken(string accept, string body)
    {
        await using var endpoint = await TestEndpoint.StartAsync(_ => { });
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = TestEndpoint.Json(Request) };
        message.Headers.TryAddWithoutValidation("Accept", accept);

        using var response = await endpoint.Client.SendAsync(message);

        Assert.Equal(body, await response.Content.ReadAsStringAsync());
        Assert.Equal(accept, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Endpoint_Should_RefuseTheBody_When_ItIsLongerThanAllowed()
    {
        // arrange
        await using var endpoint = await TestEndpoint.StartAsync(_ => { }, builder => builder.Setup().GetOptions<RequestSizeOptions>().MaxBytes = 100);

        // act
        using var announced = await endpoint.Client.PostAsync("/graphql", TestEndpoint.Json(new string(' ', 101)));
        using var chunked = await endpoint.Client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = TestEndpoint.Json(new string(' ', 101)),
            Headers = { TransferEncodingChunked = true },
        });

        // assert
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, announced.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, chunked.StatusCode);
    }

    [Fact]
    public async Task Endpoint_Should_FollowItsOptions_When_TheyDifferFromTheDefaults()
    {
        // arrange
        await using var endpoint = await TestEndpoint.StartAsync(
            _ => { },
            builder => builder.ModifyServerOptions(options => options.EnableSchemaRequests = false),
            options => options.EnableGetRequests = false);

        // act
        using var get = await endpoint.Client.GetAsync("/graphql?query={a}");
        using var schema = await endpoint.Client.GetAsync("/graphql?sdl");
        using var file = await endpoint.Client.GetAsync("/graphql/schema.graphql");
        using var post = await endpoint.Client.PostAsync("/graphql", TestEndpoint.Json(Request));

        // assert
        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK],
            [get.StatusCode, schema.StatusCode, file.StatusCode, post.StatusCode]);
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql")]
    public async Task Endpoint_Should_GiveOutTheSchema_When_ItIsAskedFor(string path)
    {
        await using var endpoint = await TestEndpoint.StartAsync(_ => { });

        using var response = await endpoint.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/graphql", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Endpoint_Should_AskForThePreflightHeader_When_ItIsEnforced()
    {
        // arrange
        await using var endpoint = await TestEndpoint.StartAsync(_ => { }, configure: options => options.EnforceGetRequestsPreflightHeader = true);
        using var with = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={a}") { Headers = { { "GraphQL-Preflight", "1" } } };

        // act
        using var refused = await endpoint.Client.GetAsync("/graphql?query={a}");
        using var answered = await endpoint.Client.SendAsync(with);

        // assert
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (refused.StatusCode, answered.StatusCode));
    }

    [Fact]
    public async Task Endpoint_Should_CallTheInterceptor_When_OneIsRegistered()
    {
        // arrange
        OperationRequest? seen = null;
        await using var endpoint = await TestEndpoint.StartAsync(
            request => seen = request,
            builder => builder.AddHttpRequestInterceptor((context, _, request, _) =>
            {
                request.SetGlobalState("tenant", context.Request.Headers["X-Tenant"].ToString());
                return ValueTask.CompletedTask;
            }));
        using var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = TestEndpoint.Json(Request), Headers = { { "X-Tenant", "t" } } };

        // act
        using var response = await endpoint.Client.SendAsync(message);

        // assert
        Assert.Equal("t", seen?.GlobalState?["tenant"]);
        Assert.Equal("{ a }", seen?.Document);
    }

    [Fact]
    public async Task Endpoint_Should_LetRequestsWait_When_AsManyAsAllowedAreExecuted()
    {
        // arrange: each execution says that it began and ends when the test says so
        var began = new SemaphoreSlim(0);
        var end = new SemaphoreSlim(0);
        var (running, most) = (0, 0);
        await using var endpoint = await TestEndpoint.StartAsync(
            async (_, _) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                began.Release();
                await end.WaitAsync(CancellationToken.None);
                Interlocked.Decrement(ref running);
                return TestEndpoint.Answer();
            },
            configure: options => options.MaxConcurrentExecutions = 2);

        // act
        var answers = Enumerable.Range(0, 6).Select(_ => endpoint.Client.PostAsync("/graphql", TestEndpoint.Json(Request))).ToArray();
        for (var i = 0; i < answers.Length; i++)
        {
            await began.WaitAsync();
            if (i > 0)
            {
                end.Release();
            }
        }

        end.Release();
        await Task.WhenAll(answers);

        // assert
        Assert.Equal(2, most);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Result.StatusCode));
    }

    [Fact]
    public async Task Endpoint_Should_CancelTheExecution_When_TheClientGoesAway()
    {
        // arrange
        var began = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var endpoint = await TestEndpoint.StartAsync(async (_, cancellationToken) =>
        {
            using var registration = cancellationToken.Register(cancelled.SetResult);
            began.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return TestEndpoint.Answer();
        });
        using var client = new CancellationTokenSource();

        // act
        var answer = endpoint.Client.PostAsync("/graphql", TestEndpoint.Json(Request), client.Token);
        await began.Task;
        await client.CancelAsync();

        // assert
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }
}
