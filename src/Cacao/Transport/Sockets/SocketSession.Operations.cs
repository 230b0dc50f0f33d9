using System.Collections.Concurrent;
using System.Net.WebSockets;
using Cacao.Execution;
using Cacao.Types;

namespace Cacao.Transport;

// The operations of a session, side by side under the ids that the client chose.
internal sealed partial class SocketSession
{
    /// <summary>How many operations of one client may be open; more are answered with an error.</summary>
    private const int MaxOperations = 1_000;

    /// <summary>
    /// How many responses of one client may be made or wait to be sent at once. A client that asks without reading fills these
    /// places and no more memory. Streams that are open take one only while they start: they hold one response each.
    /// </summary>
    private const int MaxBusyOperations = 64;

    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _slots = new(MaxBusyOperations, MaxBusyOperations);
    private readonly TaskCompletionSource _operationsEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The running operations, and one for the session itself.</summary>
    private int _running = 1;

    private async ValueTask SubscribeAsync(SocketMessage message)
    {
        var id = message.Id is { Length: > 0 } given ? given : throw SocketMessage.InvalidSubscribe();
        var request = message.ReadRequest();
        if (_operations.ContainsKey(id))
        {
            throw new SocketProtocolException(SocketCloseCodes.SubscriberExists, $"Subscriber for {id} already exists");
        }

        if (_operations.Count >= MaxOperations)
        {
            await SendAsync(SocketFrames.Error(id, [TransportErrors.TooManyOperations(MaxOperations)]));
            return;
        }

        var operation = new SocketOperation(id, RequestAborted);
        _operations[id] = operation;
        Interlocked.Increment(ref _running);

        // Away from this thread: a resolver that computes for long must not keep the next message from being read.
        _ = Task.Run(() => RunAsync(operation, request), CancellationToken.None);
    }

    /// <summary>The client wants no more of an operation; one that is over already is none of its mistakes.</summary>
    private void CompleteByClient(string id)
    {
        if (_operations.TryRemove(id, out var operation))
        {
            operation.End();
        }
    }

    private async Task WhenOperationsEndedAsync()
    {
        OnOperationEnded();
        await _operationsEnded.Task;
    }

    private void OnOperationEnded()
    {
        if (Interlocked.Decrement(ref _running) == 0)
        {
            _operationsEnded.SetResult();
        }
    }

    /// <summary>Runs one operation to its end. Never throws.</summary>
    private async Task RunAsync(SocketOperation operation, OperationRequest request)
    {
        try
        {
            await AnswerAsync(operation, request);
        }
        catch (WebSocketException)
        {
            // The client is gone: there is nobody to tell.
        }
        catch (OperationCanceledException) when (operation.Ended.IsCancellationRequested || _stopping.IsCancellationRequested)
        {
            // The client is gone or wants no more, or the server stops: that is told by closing the connection.
        }
        catch (Exception failure)
        {
            await FailAsync(operation, failure);
        }
        finally
        {
            _operations.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation));
            operation.Dispose();
            OnOperationEnded();
        }
    }

    private async ValueTask AnswerAsync(SocketOperation operation, OperationRequest request)
    {
        await _slots.WaitAsync(operation.Ended);
        var isBusy = true;
        try
        {
            await using var result = await ExecuteAsync(operation, request);
            if (result is ResponseStream stream)
            {
                _slots.Release();
                isBusy = false;
                await SendStreamAsync(operation, stream);
            }
            else
            {
                await SendOneAsync(operation, (OperationResult)result);
            }

            await Interceptor.OnCompleteAsync(this, operation.Id, operation.Ended);
        }
        finally
        {
            if (isBusy)
            {
                _slots.Release();
            }
        }
    }

    /// <summary>Each operation has services of its own: those of the connection live as long as it does.</summary>
    private async Task<IExecutionResult> ExecuteAsync(SocketOperation operation, OperationRequest request)
    {
        var builder = OperationRequestBuilder.From(request with { User = HttpContext.User, Incremental = IncrementalFormat.Ids });
        await Interceptor.OnRequestAsync(this, operation.Id, builder, operation.Ended);
        return await _endpoint.ExecuteAsync(builder.Build(), operation.Ended);
    }

    private async ValueTask SendStreamAsync(SocketOperation operation, ResponseStream stream)
    {
        await foreach (var result in stream.ReadResultsAsync(operation.Ended))
        {
            await using (result)
            {
                await SendNextAsync(operation, result);
            }
        }

        await SendLastAsync(operation, SocketFrames.Complete(operation.Id));
    }

    /// <summary>What was not executed is an error, and the end; everything else has a result, and then ends.</summary>
    private async ValueTask SendOneAsync(SocketOperation operation, OperationResult result)
    {
        if (result.Failure is not RequestFailure.None)
        {
            await SendLastAsync(operation, SocketFrames.Error(operation.Id, result.Errors));
            return;
        }

        await SendNextAsync(operation, result);
        await SendLastAsync(operation, SocketFrames.Complete(operation.Id));
    }

    private async ValueTask SendNextAsync(SocketOperation operation, OperationResult result)
    {
        var answer = await Interceptor.OnResultAsync(this, operation.Id, result, operation.Ended);
        await using var replaced = answer == result ? null : answer;
        using var message = SocketFrames.Next(operation.Id, answer.Json);
        await _writer.SendAsync(message, () => IsOpen(operation), operation.Ended);
    }

    /// <summary>The id is free before the client learns that the operation is over: it may use it again at once.</summary>
    private async ValueTask SendLastAsync(SocketOperation operation, ResponseWriter message)
    {
        using (message)
        {
            await _writer.SendAsync(
                message,
                () => _operations.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation)),
                operation.Ended);
        }
    }

    private bool IsOpen(SocketOperation operation)
        => _operations.TryGetValue(operation.Id, out var current) && current == operation;

    /// <summary>An interceptor failed, or something of ours: the client learns that, the log the rest.</summary>
    private async ValueTask FailAsync(SocketOperation operation, Exception failure)
    {
        if (failure is not GraphQLException)
        {
            LogFailure(failure);
        }

        try
        {
            var errors = failure is GraphQLException known ? known.Errors : [TransportErrors.Unexpected()];
            await SendLastAsync(operation, SocketFrames.Error(operation.Id, errors));
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // There is nobody to tell any more.
        }
    }
}
