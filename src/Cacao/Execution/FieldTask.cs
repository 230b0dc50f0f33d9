namespace Cacao.Execution;

/// <summary>One field of one object whose resolver runs. Spec: ExecuteField, up to ResolveFieldValue.</summary>
internal sealed class FieldTask(RequestState request, ObjectNode node, FieldPlan field)
{
    public ObjectNode Node { get; } = node;

    public FieldPlan Field { get; } = field;

    /// <summary>What the resolver gave; <see cref="ObjectNode.Failed"/> when it reported an error instead.</summary>
    public object? Result { get; private set; }

    /// <summary>State that the resolver set for the fields below.</summary>
    public ResolverContext? Context { get; private set; }

    /// <summary>Runs the resolver. Never throws: failures are reported.</summary>
    public ValueTask RunAsync()
    {
        try
        {
            if (Field.Property is { } property)
            {
                Result = property.Get(Node.Value!);
                Context = request.Schema.TypeResolver is null ? null : new ResolverContext(request, Node, Field, []);
                return default;
            }

            var arguments = Field.Arguments.Coerce(request.Variables);
            Context = new ResolverContext(request, Node, Field, arguments);
            var running = Field.Selection.Field.Pipeline!(Context);
            if (!running.IsCompletedSuccessfully)
            {
                return FinishAsync(running, Context);
            }

            var result = running.Result;
            if (Context.IsClean && !ResultList.NeedsReading(result))
            {
                Result = result;
                return default;
            }

            return FinishAsync(new ValueTask<object?>(result), Context);
        }
        catch (Exception failure)
        {
            Fail(failure);
            return Context is { IsClean: false } unclean ? unclean.CleanUpAsync() : default;
        }
    }

    private async ValueTask FinishAsync(ValueTask<object?> running, ResolverContext context)
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
            Fail(failure);
        }
        finally
        {
            await context.CleanUpAsync().ConfigureAwait(false);
        }
    }

    private void Fail(Exception failure)
    {
        Result = ObjectNode.Failed;

        // When the request is over (gone or out of time) its own error says so; a resolver that was stopped adds nothing.
        if (failure is not OperationCanceledException || !request.Aborted.IsCancellationRequested)
        {
            request.Report(failure, () => Node.GetPath(Field));
        }
    }
}
