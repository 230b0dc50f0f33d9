using Cacao.Types.Resolvers;

namespace Cacao.Execution;

/// <summary>One field of one object whose resolver runs. Spec: ExecuteField, up to ResolveFieldValue.</summary>
/// <remarks>A value in the list of its level: a list of many objects makes many of these, and hardly any has to wait for something of its own.</remarks>
internal struct FieldTask(ObjectNode node, FieldPlan field)
{
    public ObjectNode Node { get; } = node;

    public FieldPlan Field { get; } = field;

    /// <summary>
    /// What the resolver gave; <see cref="ObjectNode.Failed"/> when it reported an error instead. Before <see cref="Finish"/> also a
    /// <see cref="PendingResult"/> or <see cref="RunningField"/>.
    /// </summary>
    public object? Result { get; private set; }

    /// <summary>State that the resolver set for the fields below.</summary>
    public ResolverContext? Context { get; private set; }

    /// <summary>What has to be done before <see cref="Finish"/>; null when nothing has.</summary>
    public readonly Task? Running => Result switch
    {
        PendingResult pending => pending.Task,
        RunningField running => running.Task,
        _ => null,
    };

    /// <summary>Starts the resolver. Never throws: failures are reported.</summary>
    /// <param name="request">The operation.</param>
    /// <param name="shared">The contexts of the level for fields that need none of their own.</param>
    public void Start(RequestState request, SharedContexts shared)
    {
        ResolverContext? context = null;
        try
        {
            if (Field.Property is { } property)
            {
                Result = property.Get(Node.Value!);
                Context = request.Schema.TypeResolver is null ? null : new ResolverContext(request, Node, Field, []);
            }
            else if (Field.Plain is { } plain)
            {
                context = shared.Get(Field, Node);
                var result = plain(context);
                if (context.IsClean && result.IsCompletedSuccessfully)
                {
                    Take(result.Result, request);
                    return;
                }

                shared.Forget(Field);
                Context = context;
                Follow(PendingResult.UnwrapAsync(result), context, request);
            }
            else
            {
                Context = context = new ResolverContext(request, Node, Field, Field.Arguments.Coerce(request.Variables));
                Follow(Field.Selection.Field.Pipeline!(context), context, request);
            }
        }
        catch (Exception failure)
        {
            Result = RunningField.Fail(request, Node, Field, failure);
            if (context is { IsClean: false })
            {
                shared.Forget(Field);
                Result = RunningField.CleanUp(context);
            }
        }
    }

    /// <summary>Takes the result of the task that was waited for. Never throws.</summary>
    public void Finish(RequestState request)
    {
        if (Result is RunningField running)
        {
            Result = running.Result;
        }
        else if (Result is PendingResult pending)
        {
            try
            {
                Result = pending.GetResult();
            }
            catch (Exception failure)
            {
                Result = RunningField.Fail(request, Node, Field, failure);
            }
        }
    }

    private void Take(object? result, RequestState request)
        => Result = result is PendingResult { MayNeedReading: true } || (result is not PendingResult && ResultList.NeedsReading(result))
            ? RunningField.Start(request, Node, Field, PendingResult.UnwrapAsync(new ValueTask<object?>(result)), context: null)
            : result;

    private void Follow(ValueTask<object?> running, ResolverContext context, RequestState request)
    {
        if (running.IsCompletedSuccessfully)
        {
            var result = running.Result;
            if (context.IsClean && !ResultList.NeedsReading(result))
            {
                Result = result;
                return;
            }

            running = new ValueTask<object?>(result);
        }

        Result = RunningField.Start(request, Node, Field, running, context);
    }
}
