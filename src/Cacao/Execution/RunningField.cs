namespace Cacao.Execution;

/// <summary>A field whose resolver, or what comes after it, takes a while.</summary>
internal sealed class RunningField
{
    private RunningField()
    {
    }

    /// <summary>Ends when <see cref="Result"/> is there; never fails.</summary>
    public Task Task { get; private set; } = Task.CompletedTask;

    /// <summary>What the resolver gave; <see cref="ObjectNode.Failed"/> when it reported an error instead.</summary>
    public object? Result { get; private set; } = ObjectNode.Failed;

    /// <summary>Waits for a resolver, reads its list, and disposes what it took.</summary>
    public static RunningField Start(RequestState request, ObjectNode node, FieldPlan field, ValueTask<object?> running, ResolverContext? context)
    {
        var started = new RunningField();
        started.Task = started.RunAsync(request, node, field, running, context);
        return started;
    }

    /// <summary>Disposes what a resolver took before it failed.</summary>
    public static RunningField CleanUp(ResolverContext context) => new() { Task = context.CleanUpAsync().AsTask() };

    /// <summary>Reports why a field has no value, and gives what stands for it.</summary>
    public static object Fail(RequestState request, ObjectNode node, FieldPlan field, Exception failure)
    {
        // When the request is over (gone or out of time) its own error says so; a resolver that was stopped adds nothing.
        if (failure is not OperationCanceledException || !request.Aborted.IsCancellationRequested)
        {
            request.Report(failure, () => node.GetPath(field));
        }

        return ObjectNode.Failed;
    }

    private async Task RunAsync(RequestState request, ObjectNode node, FieldPlan field, ValueTask<object?> running, ResolverContext? context)
    {
        try
        {
            var result = await running.ConfigureAwait(false);
            Result = ResultList.NeedsReading(result)
                ? await ResultList.ReadAsync(result!, request.Aborted).ConfigureAwait(false)
                : result;
        }
        catch (Exception failure)
        {
            Result = Fail(request, node, field, failure);
        }
        finally
        {
            if (context is not null)
            {
                await context.CleanUpAsync().ConfigureAwait(false);
            }
        }
    }
}
