using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cacao.Transport;

/// <summary>
/// What one client does over one WebSocket: messages are read one after the other, operations run side by side.
/// Specification: GraphQL over WebSocket Protocol (graphql-transport-ws).
/// </summary>
internal sealed partial class SocketSession : ISocketSession, ISocketConnection
{
    /// <summary>How long the client may take to answer a close frame.</summary>
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(5);

    private readonly EndpointState _endpoint;
    private readonly SocketReader _reader;
    private readonly SocketWriter _writer;
    private readonly ILogger _logger;

    /// <summary>The WebSocket is of no use any more.</summary>
    private readonly CancellationTokenSource _socketEnds;

    /// <summary>No operation goes on; the close frame may still be on its way.</summary>
    private readonly CancellationTokenSource _operationsEnd;

    private readonly CancellationToken _stopping;
    private int _closing;

    public SocketSession(WebSocket socket, HttpContext context, EndpointState endpoint)
    {
        HttpContext = context;
        _endpoint = endpoint;
        _logger = context.RequestServices.GetRequiredService<ILogger<SocketSession>>();
        _socketEnds = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        _operationsEnd = CancellationTokenSource.CreateLinkedTokenSource(_socketEnds.Token);
        _stopping = context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        _reader = new SocketReader(socket, endpoint.MaxRequestSize);
        _writer = new SocketWriter(socket, _socketEnds.Token);
    }

    public ISocketConnection Connection => this;

    public HttpContext HttpContext { get; }

    public IServiceProvider RequestServices => HttpContext.RequestServices;

    public CancellationToken RequestAborted => _operationsEnd.Token;

    private ISocketSessionInterceptor Interceptor => _endpoint.SocketInterceptor;

    private bool IsClosing => Volatile.Read(ref _closing) != 0;

    /// <summary>Serves the client until either side closes. When it returns nothing of the session runs any more.</summary>
    public async Task RunAsync()
    {
        using var onStop = _stopping.Register(() => _ = CloseAsync(SocketCloseCodes.GoingAway, "The server is stopping."));
        var watching = WatchInitializationAsync();
        try
        {
            await ReadAsync();
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // The client left without a word, or did not answer the close frame.
        }
        finally
        {
            await _socketEnds.CancelAsync();
            await Task.WhenAll(watching, _keepAlive, WhenOperationsEndedAsync());
        }

        await Interceptor.OnCloseAsync(this, CancellationToken.None);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
        _operationsEnd.Dispose();
        _socketEnds.Dispose();
        _slots.Dispose();
        _greeted.Dispose();
    }

    private async Task ReadAsync()
    {
        while (true)
        {
            try
            {
                var (type, content) = await _reader.ReadAsync(_socketEnds.Token);
                if (type is WebSocketMessageType.Close)
                {
                    await CloseAsync(SocketCloseCodes.Normal, "");
                    return;
                }

                if (!IsClosing)
                {
                    await HandleAsync(type is WebSocketMessageType.Text
                        ? SocketMessage.Parse(content)
                        : throw SocketMessage.Invalid("Messages are text."));
                }
            }
            catch (SocketProtocolException broken)
            {
                // Reading goes on until the client answers the close frame: what it sent meanwhile must not reset the connection.
                await CloseAsync(broken.Code, broken.Message);
            }
        }
    }

    /// <summary>Ends all operations and says why. Only the first reason counts. Never throws.</summary>
    private async Task CloseAsync(WebSocketCloseStatus code, string reason)
    {
        if (Interlocked.Exchange(ref _closing, 1) != 0)
        {
            return;
        }

        try
        {
            await _operationsEnd.CancelAsync();
            await _writer.CloseAsync(code, reason);
            _socketEnds.CancelAfter(s_farewell);
        }
        catch (ObjectDisposedException)
        {
            // The server stops in the moment in which the session ends.
        }
    }

    [LoggerMessage(LogLevel.Error, "A WebSocket session failed.")]
    private partial void LogFailure(Exception failure);
}
