using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Execution.TrustedDocuments;

/// <summary>Operations by id from a folder, and the setting that allows only those.</summary>
public sealed class StoredDocumentTests
{
    private const string Document = "query Greeting($name: String!) { hello(name: $name) }";

    [Theory]
    [InlineData("Greeting")]
    [InlineData("7ca47d077be6b23922a3b139e9790541")]
    [InlineData("c42b8dd19c83dba64ff6409feefded45381670e8cb55709f2f1a84291f93a099")]
    public async Task Request_Should_BeAnswered_When_ItNamesADocument(string id)
    {
        using var folder = new Folder().With("Greeting.graphql", Document);
        await using var app = await StartAsync(folder);

        Assert.Equal("""{"data":{"hello":"hello x"}}""", await PostAsync(app, $$$"""{"id":"{{{id}}}","variables":{"name":"x"}}"""));
        Assert.Equal("""{"data":{"hello":"hello y"}}""", await GetAsync(app, $$$"""/graphql?id={{{id}}}&variables={"name":"y"}"""));
    }

    [Theory]
    [InlineData("GET", "/graphql/persisted/Greeting?variables={\"name\":\"x\"}", null)]
    [InlineData("GET", "/graphql/persisted/Greeting/Greeting?variables={\"name\":\"x\"}", null)]
    [InlineData("POST", "/graphql/persisted/Greeting", """{"variables":{"name":"x"}}""")]
    [InlineData("POST", "/graphql/persisted/Greeting/Greeting", """{"variables":{"name":"x"}}""")]
    public async Task Path_Should_NameTheDocument(string method, string path, string? body)
    {
        using var folder = new Folder().With("Greeting.graphql", Document);
        await using var app = await StartAsync(folder);

        Assert.Equal("""{"data":{"hello":"hello x"}}""", method == "GET" ? await GetAsync(app, path) : await PostAsync(app, body!, path));
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_ItNamesADocumentTwice()
    {
        using var folder = new Folder().With("Greeting.graphql", Document);
        await using var app = await StartAsync(folder);

        Assert.Contains("HC0012", await PostAsync(app, """{"query":"{ __typename }"}""", "/graphql/persisted/Greeting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_Should_BeRefused_When_NobodyKnowsTheDocument()
    {
        using var folder = new Folder().With("Greeting.graphql", Document);
        await using var app = await StartAsync(folder);

        Assert.Equal(
            """{"errors":[{"message":"The specified persisted operation key is invalid.","extensions":{"code":"HC0020","requestedKey":"Other"}}]}""",
            await PostAsync(app, """{"id":"Other"}""", status: HttpStatusCode.BadRequest));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await PostAsync(app, """{"query":"{ __typename }"}"""));
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }"}""")]
    [InlineData("""{"query":"query Greeting($name: String!) { hello(name: $name) }","variables":{"name":"x"}}""")]
    [InlineData("""{"query":"{ __typename }","id":"Greeting"}""")]
    public async Task Document_Should_BeRefused_When_OnlyStoredOnesAreAllowed(string request)
    {
        using var folder = new Folder().With("Greeting.graphql", Document);
        await using var app = await StartAsync(folder, options => options.OnlyAllowPersistedDocuments = true);

        Assert.Equal(
            """{"errors":[{"message":"Only persisted operations are allowed.","extensions":{"code":"HC0067"}}]}""",
            await PostAsync(app, request, status: HttpStatusCode.BadRequest));
        Assert.Equal("""{"data":{"hello":"hello x"}}""", await PostAsync(app, """{"id":"Greeting","variables":{"name":"x"}}"""));
    }

    [Fact]
    public async Task Document_Should_BeExecuted_When_ItIsStoredAndBodiesAreAllowed()
    {
        using var folder = new Folder().With("Greeting.graphql", Document);
        await using var app = await StartAsync(folder, options => (options.OnlyAllowPersistedDocuments, options.AllowDocumentBody) = (true, true));

        Assert.Equal("""{"data":{"hello":"hello x"}}""", await PostAsync(app, $$$"""{"query":"{{{Document}}}","variables":{"name":"x"}}"""));
        Assert.Contains("HC0067", await PostAsync(app, """{"query":"{ __typename }"}""", status: HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interceptor_Should_AllowADocument_When_ItKnowsTheCaller()
    {
        using var folder = new Folder();
        await using var app = await StartAsync(
            folder,
            options => options.OnlyAllowPersistedDocuments = true,
            schema => schema.AddHttpRequestInterceptor((_, _, request, _) =>
            {
                request.AllowNonPersistedOperation();
                return ValueTask.CompletedTask;
            }));

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await PostAsync(app, """{"query":"{ __typename }"}"""));
    }

    [Theory]
    [InlineData("{ nope }", "(1:3)")]
    [InlineData("query {", "(1:8)")]
    public async Task Start_Should_FailAndNameTheFile_When_ADocumentIsWrong(string document, string location)
    {
        using var folder = new Folder().With("Fine.graphql", "{ __typename }").With("Wrong.graphql", document);

        var failure = await Assert.ThrowsAsync<SchemaException>(() => StartAsync(folder));

        Assert.Contains("Wrong.graphql", failure.Message, StringComparison.Ordinal);
        Assert.Contains(location, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Should_Fail_When_ThereIsNoFolder()
    {
        var folder = new Folder();
        folder.Dispose();

        Assert.Contains(folder.Path, (await Assert.ThrowsAsync<SchemaException>(() => StartAsync(folder))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Should_RunNothing_When_ItChecksDocuments()
    {
        using var folder = new Folder().With("Count.graphql", "mutation { count }");
        await using var app = await StartAsync(folder);

        Assert.Equal("""{"data":{"count":1}}""", await PostAsync(app, """{"id":"Count"}"""));
    }

    private static async Task<WebApplication> StartAsync(
        Folder folder,
        Action<PersistedOperationOptions>? configure = null,
        Action<IRequestExecutorBuilder>? register = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<Counter>();
        var schema = builder.Services.AddGraphQLServer(disableDefaultSecurity: true)
            .AddQueryType<Query>()
            .AddMutationType<Mutation>()
            .UsePersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(folder.Path)
            .ModifyRequestOptions(options => configure?.Invoke(options.PersistedOperations));
        register?.Invoke(schema);
        var app = builder.Build();
        app.MapGraphQL();
        app.MapGraphQLPersistedOperations();
        await app.StartAsync();
        return app;
    }

    private static async Task<string> GetAsync(WebApplication app, string path)
    {
        using var response = await app.GetTestClient().GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> PostAsync(WebApplication app, string request, string path = "/graphql", HttpStatusCode? status = null)
    {
        using var response = await app.GetTestClient().PostAsync(path, new StringContent(request, Encoding.UTF8, "application/json"));
        if (status is { } expected)
        {
            Assert.Equal(expected, response.StatusCode);
        }

        return await response.Content.ReadAsStringAsync();
    }

    public class Query
    {
        public string Hello(string name) => $"hello {name}";
    }

    public class Mutation
    {
        public int Count(Counter counter) => ++counter.Value;
    }

    public class Counter
    {
        public int Value { get; set; }
    }
}
