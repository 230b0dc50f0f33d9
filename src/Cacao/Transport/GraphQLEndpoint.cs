using Cacao.Execution;
using Cacao.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Transport;

/// <summary>
/// One mapped path. What depends on the schema is made at the first request: then the application is complete and
/// the options can no longer change.
/// </summary>
internal sealed partial class GraphQLEndpoint
{
    private readonly IServiceProvider _services;
    private readonly string _schemaName;
    private readonly TransportOptions _transport;
    private readonly int _maxRequestSize;
    private readonly List<Action<GraphQLServerOptions>> _configure;
    private EndpointState? _state;

    /// <summary>Throws when no schema of that name is registered: then the application does not start.</summary>
    public GraphQLEndpoint(IServiceProvider services, string? schemaName)
    {
        _services = services;
        _schemaName = schemaName ?? ISchemaDefinition.DefaultName;
        var setup = services.GetServices<SchemaSetup>().FirstOrDefault(one => one.Name == _schemaName)
            ?? throw new ArgumentException($"There is no schema `{_schemaName}` to map: call AddGraphQLServer first.", nameof(schemaName));
        _transport = setup.GetOptions<TransportOptions>();
        _maxRequestSize = setup.GetOptions<RequestSizeOptions>().MaxBytes;
        _configure = [.. _transport.ServerOptions];
    }

    public void Configure(Action<GraphQLServerOptions> configure) => _configure.Add(configure);

    private ValueTask<EndpointState> GetStateAsync(CancellationToken cancellationToken)
        => Volatile.Read(ref _state) is { } state ? new(state) : CreateStateAsync(cancellationToken);

    private async ValueTask<EndpointState> CreateStateAsync(CancellationToken cancellationToken)
    {
        var executor = await _services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync(_schemaName, cancellationToken);
        var options = new GraphQLServerOptions();
        _configure.ForEach(change => change(options));
        var state = new EndpointState(
            executor,
            options,
            _maxRequestSize,
            _transport.HttpInterceptor?.Invoke(_services),
            _transport.SocketInterceptor?.Invoke(_services) ?? new DefaultSocketSessionInterceptor());
        // Two first requests may come here together: both go on with the one that was kept, so that they share its gate.
        return Interlocked.CompareExchange(ref _state, state, null) ?? state;
    }
}
