using System.Collections.Immutable;
using System.Text;
using Cacao.Types;
using Cacao.Types.Building;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Transport;

/// <summary>An endpoint whose requests end at a method of the test instead of a schema.</summary>
internal sealed class TestEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestEndpoint(WebApplication app) => _app = app;

    public HttpClient Client => _app.GetTestClient();

    public static async Task<TestEndpoint> StartAsync(
        Func<OperationRequest, CancellationToken, Task<IExecutionResult>> execute,
        Action<IRequestExecutorBuilder>? register = null,
        Action<GraphQLServerOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var setup = new SchemaSetup(ISchemaDefinition.DefaultName, builder.Services);
        builder.Services.AddSingleton(setup);
        builder.Services.AddSingleton<IRequestExecutorProvider>(new FakeExecutor(execute));
        register?.Invoke(setup);
        var app = builder.Build();
        app.MapGraphQL().WithOptions(configure ?? (_ => { }));
        await app.StartAsync();
        return new TestEndpoint(app);
    }

    public static Task<TestEndpoint> StartAsync(Action<OperationRequest> see, Action<IRequestExecutorBuilder>? register = null, Action<GraphQLServerOptions>? configure = null)
        => StartAsync(
            (request, _) =>
            {
                see(request);
                return Task.FromResult<IExecutionResult>(Answer());
            },
            register,
            configure);

    public static OperationResult Answer(RequestFailure failure = RequestFailure.None)
    {
        var writer = new ResponseWriter();
        writer.WriteRaw("""{"data":{"a":1}}"""u8);
        return new OperationResult(writer, [], failure);
    }

    public static HttpContent Json(string body, string contentType = "application/json")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed class FakeExecutor(Func<OperationRequest, CancellationToken, Task<IExecutionResult>> execute) : IRequestExecutorProvider, IRequestExecutor
    {
        public ImmutableArray<string> SchemaNames => [ISchemaDefinition.DefaultName];

        public Schema Schema { get; } = new(ISchemaDefinition.DefaultName);

        public ValueTask<IRequestExecutor> GetExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default) => new(this);

        public Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
            => execute((OperationRequest)request, cancellationToken);
    }
}
