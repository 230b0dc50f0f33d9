using System.Runtime.CompilerServices;
using Cacao.DataLoaders;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Executes an operation whose response may come in parts. Services and time are those of the whole response.</summary>
internal sealed class IncrementalExecutor : IAsyncDisposable
{
    private readonly ExecutorServices _executor;
    private readonly AsyncServiceScope? _scope;
    private readonly CancellationTokenSource _time;
    private readonly RequestState _state;
    private readonly IncrementalDelivery _delivery;

    public IncrementalExecutor(
        ExecutorServices executor,
        IServiceProvider applicationServices,
        OperationRequest request,
        Operation operation,
        VariableValues variables,
        CancellationToken cancellationToken)
    {
        _executor = executor;
        _scope = request.Services is null ? applicationServices.CreateAsyncScope() : null;
        _time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _time.CancelAfter(executor.Options.ExecutionTimeout);
        var services = request.Services ?? _scope!.Value.ServiceProvider;
        var batches = (BatchScheduler)services.GetRequiredService<IBatchScheduler>();
        _state = new RequestState(executor, request, operation, variables, services, batches, _time.Token);
        _delivery = new IncrementalDelivery(_state, request.Incremental!.Value);
    }

    /// <summary>The whole response when nothing of it comes later, else its parts. What fails before the first part throws.</summary>
    public async ValueTask<IExecutionResult> ExecuteAsync()
    {
        var isOpen = false;
        try
        {
            var plan = SelectionSetPlan.Of(_state.Schema, _state.Operation.RootSelectionSet);
            await Authorizer.RequireAsync(plan.ValidationRules, _state.User, _state.Services, null).ConfigureAwait(false);
            var root = await new OperationExecutor(_state).ExecuteAsync(_executor.GetRootValue(_state.Operation.RootType)).ConfigureAwait(false);
            var writer = new ResponseWriter();
            isOpen = _delivery.WriteFirst(root, writer);
            var first = new OperationResult(writer, _state.Errors);
            return isOpen ? new ResponseStream(token => ReadAsync(first, token), DisposeAsync) { IsIncremental = true } : first;
        }
        catch (OperationCanceledException) when (_time.IsCancellationRequested)
        {
            return RequestExecutor.OutOfTime(_executor.Options);
        }
        finally
        {
            if (!isOpen)
            {
                await DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _time.CancelAsync().ConfigureAwait(false);
        await _delivery.WhenStoppedAsync().ConfigureAwait(false);
        if (_scope is { } scope)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }

        _delivery.Dispose();
        _time.Dispose();
    }

    private async IAsyncEnumerable<OperationResult> ReadAsync(OperationResult first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return first;
        await using var parts = _delivery.DeliverAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        var next = parts.MoveNextAsync().AsTask();
        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (next is { IsCompletedSuccessfully: true, Result: true })
        {
            yield return parts.Current;
            next = parts.MoveNextAsync().AsTask();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (!next.IsCompletedSuccessfully)
        {
            // The first part is out: a failure can only be told as the end of what was announced.
            var errors = next.Exception is { } failure
                ? [.. ErrorHandler.ToErrors(failure).Select(_executor.Errors.Prepare)]
                : RequestExecutor.OutOfTime(_executor.Options).Errors;
            yield return _delivery.Abandon(errors[0]);
        }
    }
}
