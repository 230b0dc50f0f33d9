using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Cacao.DataLoaders;
using Cacao.Execution.Subscriptions;
using Cacao.Types.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Opens the events of a subscription and answers each of them. Spec: Subscribe.</summary>
internal sealed partial class SubscriptionExecutor(
    ExecutorServices executor,
    IServiceProvider applicationServices,
    OperationRequest request,
    Operation operation,
    VariableValues variables)
{
    private readonly SelectionSetPlan _plan = SelectionSetPlan.Of(executor.Schema, operation.RootSelectionSet);

    /// <summary>Spec: CreateSourceEventStream. What goes wrong at the start is an answer without data.</summary>
    public async ValueTask<IExecutionResult> SubscribeAsync(CancellationToken cancellationToken)
    {
        var scope = applicationServices.CreateAsyncScope();
        var state = CreateState(request.Services ?? scope.ServiceProvider, cancellationToken);
        try
        {
            await AuthorizeAsync(state).ConfigureAwait(false);
            var (events, end) = await OpenAsync(state, cancellationToken).ConfigureAwait(false);
            return new ResponseStream(token => RespondAsync(events, token), async () =>
            {
                await end().ConfigureAwait(false);
                await scope.DisposeAsync().ConfigureAwait(false);
            });
        }
        catch (Exception failure)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return Refuse(failure);
        }
    }

    /// <summary>Who may not read the events hears that now, not with the first of them; each event asks again: a sign-in may end.</summary>
    private async ValueTask AuthorizeAsync(RequestState state)
    {
        var rules = _plan.Fields[0].Selection.Field.Features.Get<SubscriptionAuthorization>()?.Rules ?? [];
        await Authorizer.RequireAsync([.. _plan.ValidationRules, .. rules], state.User, state.Services, null).ConfigureAwait(false);
    }

    /// <summary>An answer without data: the source did not open, or failed between two events.</summary>
    private OperationResult Refuse(Exception failure)
    {
        var path = Path.Root.Append(_plan.Fields[0].Selection.ResponseName);
        return OperationResult.FromErrors(
            [.. ErrorHandler.ToErrors(failure).Select(error => executor.Errors.Prepare(error.Path is null ? error.WithPath(path) : error))]);
    }

    private async ValueTask<(IAsyncEnumerable<object?> Events, Func<ValueTask> End)> OpenAsync(RequestState state, CancellationToken cancellationToken)
    {
        var field = _plan.Fields[0];
        var source = field.Selection.Field.Features.Get<SubscriptionSource>()
            ?? throw new InvalidOperationException($"{field.Selection.Field} has no source of events: annotate it with [Subscribe].");
        var context = new ResolverContext(state, CreateRoot(null), field, field.Arguments.Coerce(variables));
        if (source.With is { } with)
        {
            try
            {
                var stream = await with(context).ConfigureAwait(false);
                return (EventStreams.Read(stream, cancellationToken), context.CleanUpAsync);
            }
            catch
            {
                await context.CleanUpAsync().ConfigureAwait(false);
                throw;
            }
        }

        var topic = TopicArgument().Replace(
            source.Topic!,
            match => Convert.ToString(context.ArgumentValue<object?>(match.Groups[1].Value), CultureInfo.InvariantCulture) ?? "");
        ISourceStream events = await state.Services.GetRequiredService<ITopicEventReceiver>()
            .SubscribeAsync<object>(topic, cancellationToken)
            .ConfigureAwait(false);
        return (events.ReadEventsAsync(), events.DisposeAsync);
    }

    /// <summary>Spec: MapSourceToResponseEvent.</summary>
    private async IAsyncEnumerable<OperationResult> RespondAsync(
        IAsyncEnumerable<object?> events,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = events.GetAsyncEnumerator(cancellationToken);
        var next = reader.MoveNextAsync().AsTask();
        try
        {
            // Awaited without a throw: the failure of a source is the stream's last answer.
            await ((Task)next.WaitAsync(cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (next is { IsCompletedSuccessfully: true, Result: true })
            {
                yield return await RespondAsync(reader.Current, cancellationToken).ConfigureAwait(false);
                next = reader.MoveNextAsync().AsTask();
                await ((Task)next.WaitAsync(cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (next.IsCanceled)
            {
                // The source was cut off, by a host that stops: that is a break and not the end, after which clients do not come back.
                await next.ConfigureAwait(false);
            }

            if (next.Exception is { } failure)
            {
                yield return Refuse(failure);
            }
        }
        finally
        {
            // A source that does not heed its cancellation is still moving: it is disposed when it stops, and nobody waits for that.
            var disposing = DisposeAsync(reader, next);
            if (next.IsCompleted)
            {
                await disposing.ConfigureAwait(false);
            }
        }
    }

    private static async Task DisposeAsync(IAsyncDisposable reader, Task moving)
    {
        await moving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await reader.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Spec: ExecuteSubscriptionEvent. Each event has services and a time limit of its own.</summary>
    private async ValueTask<OperationResult> RespondAsync(object? message, CancellationToken cancellationToken)
    {
        await using var scope = applicationServices.CreateAsyncScope();
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(executor.Options.ExecutionTimeout);
        var state = CreateState(scope.ServiceProvider, time.Token);
        try
        {
            var root = await new OperationExecutor(state).ExecuteAsync(CreateRoot(message)).ConfigureAwait(false);
            return ResponseComposer.Compose(state, root);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return RequestExecutor.OutOfTime(executor.Options);
        }
    }

    private ObjectNode CreateRoot(object? message) => new(_plan, executor.GetRootValue(operation.RootType), null, null, ListPlace.None)
    {
        ScopedState = ImmutableDictionary<string, object?>.Empty.Add(StateReader.EventMessageKey, message),
    };

    private RequestState CreateState(IServiceProvider services, CancellationToken aborted)
        => new(executor, request, operation, variables, services, (BatchScheduler)services.GetRequiredService<IBatchScheduler>(), aborted);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex TopicArgument();
}
