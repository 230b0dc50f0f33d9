namespace Cacao.Transport;

// What each message means.
internal sealed partial class SocketSession
{
    private const int Awaited = 0;
    private const int Received = 1;
    private const int TooLate = 2;

    private readonly CancellationTokenSource _greeted = new();
    private int _greeting = Awaited;
    private bool _isAcknowledged;
    private Task _keepAlive = Task.CompletedTask;

    private async ValueTask HandleAsync(SocketMessage message)
    {
        switch (message.Type)
        {
            case SocketMessage.ConnectionInit:
                await GreetAsync(message);
                break;
            case SocketMessage.Ping:
                var pong = await GuardAsync(() => Interceptor.OnPingAsync(this, message, RequestAborted));
                await SendAsync(SocketFrames.Pong(pong));
                break;
            case SocketMessage.Pong:
                await GuardAsync(async () =>
                {
                    await Interceptor.OnPongAsync(this, message, RequestAborted);
                    return true;
                });
                break;
            case var _ when !_isAcknowledged:
                throw new SocketProtocolException(SocketCloseCodes.Unauthorized, "Unauthorized");
            case SocketMessage.Subscribe:
                await SubscribeAsync(message);
                break;
            case SocketMessage.Complete:
                CompleteByClient(message.Id is { Length: > 0 } id ? id : throw SocketMessage.Invalid("A complete message needs an id."));
                break;
            default:
                throw SocketMessage.Invalid("Invalid message type.");
        }
    }

    private async ValueTask GreetAsync(SocketMessage message)
    {
        if (Interlocked.CompareExchange(ref _greeting, Received, Awaited) != Awaited)
        {
            throw new SocketProtocolException(SocketCloseCodes.TooManyInitializations, "Too many initialization requests.");
        }

        await _greeted.CancelAsync();
        var status = await GuardAsync(() => Interceptor.OnConnectAsync(this, message, RequestAborted));
        if (!status.Accepted)
        {
            throw new SocketProtocolException(SocketCloseCodes.Unauthorized, status.Message);
        }

        _isAcknowledged = true;
        await SendAsync(SocketFrames.ConnectionAck());
        _keepAlive = KeepAliveAsync();
    }

    private async Task WatchInitializationAsync()
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(_greeted.Token, _operationsEnd.Token);
        await Task.Delay(_endpoint.Options.Sockets.ConnectionInitializationTimeout, over.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!over.IsCancellationRequested && Interlocked.CompareExchange(ref _greeting, TooLate, Awaited) == Awaited)
        {
            await CloseAsync(SocketCloseCodes.InitializationTimeout, "Connection initialization timeout.");
        }
    }

    /// <summary>Pings keep proxies from closing a connection on which nothing happens.</summary>
    private async Task KeepAliveAsync()
    {
        if (_endpoint.Options.Sockets.KeepAliveInterval is not { } interval)
        {
            return;
        }

        try
        {
            using var timer = new PeriodicTimer(interval);
            while (await timer.WaitForNextTickAsync(RequestAborted))
            {
                await SendAsync(SocketFrames.Ping());
            }
        }
        catch (Exception gone) when (gone is System.Net.WebSockets.WebSocketException or OperationCanceledException)
        {
            // The session ends; reading notices it, too.
        }
    }

    private async ValueTask SendAsync(Types.ResponseWriter message)
    {
        using (message)
        {
            await _writer.SendAsync(message, static () => true, RequestAborted);
        }
    }

    /// <summary>Runs an interceptor; its failure closes the connection and is told to the log only.</summary>
    private async ValueTask<T> GuardAsync<T>(Func<ValueTask<T>> intercept)
    {
        try
        {
            return await intercept();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(failure);
            throw new SocketProtocolException(SocketCloseCodes.Internal, "Unexpected Error");
        }
    }
}
