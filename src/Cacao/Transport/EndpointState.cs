using System.Text;

namespace Cacao.Transport;

/// <summary>What an endpoint needs for a request: the executor and how it may be used.</summary>
internal sealed class EndpointState
{
    private readonly SemaphoreSlim? _gate;
    private byte[]? _schemaText;

    public EndpointState(
        IRequestExecutor executor,
        GraphQLServerOptions options,
        int maxRequestSize,
        IHttpRequestInterceptor? interceptor,
        ISocketSessionInterceptor socketInterceptor)
    {
        Executor = executor;
        Options = options;
        MaxRequestSize = maxRequestSize;
        Interceptor = interceptor;
        SocketInterceptor = socketInterceptor;
        GetOperations = (AllowedOperations)options.AllowedGetOperations;
        _gate = options.MaxConcurrentExecutions is { } limit ? new SemaphoreSlim(limit) : null;
    }

    public IRequestExecutor Executor { get; }

    public GraphQLServerOptions Options { get; }

    public int MaxRequestSize { get; }

    public IHttpRequestInterceptor? Interceptor { get; }

    public ISocketSessionInterceptor SocketInterceptor { get; }

    public AllowedOperations GetOperations { get; }

    /// <summary>The schema definition, printed at the first call.</summary>
    public ReadOnlyMemory<byte> SchemaText => _schemaText ??= Encoding.UTF8.GetBytes(Executor.Schema.ToString());

    /// <summary>Executes a request as soon as it is its turn.</summary>
    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken)
    {
        if (_gate is null)
        {
            return await Executor.ExecuteAsync(request, cancellationToken);
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            return await Executor.ExecuteAsync(request, cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }
}
