using System.Collections;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>
/// Runs the resolvers of an operation, level by level: all fields of one depth start before any of the next, so that data loaders
/// see whole batches. What comes out is a tree of <see cref="ObjectNode"/>s for <see cref="ResponseComposer"/> to write.
/// </summary>
internal sealed class OperationExecutor(RequestState request)
{
    private readonly Schema _schema = request.Schema;

    /// <summary>Executes the operation on a root value; null for a root without a class.</summary>
    public ValueTask<ObjectNode> ExecuteAsync(object? rootValue)
        => ExecuteAsync(new ObjectNode(SelectionSetPlan.Of(_schema, request.Operation.RootSelectionSet), rootValue, null, null, null));

    /// <summary>Spec: ExecuteQuery, ExecuteMutation, ExecuteSubscriptionEvent.</summary>
    public async ValueTask<ObjectNode> ExecuteAsync(ObjectNode root)
    {
        if (request.Operation.Type == OperationType.Mutation)
        {
            await ExecuteSeriallyAsync(root).ConfigureAwait(false);
        }
        else
        {
            await ExecuteLevelsAsync(TasksOf(root)).ConfigureAwait(false);
        }

        return root;
    }

    /// <summary>Runs the fields of an object that are delivered later.</summary>
    public ValueTask ExecuteLaterAsync(ObjectNode node) => ExecuteLevelsAsync(TasksOf(node));

    /// <summary>Makes some items of a streamed list ready to be written.</summary>
    public async ValueTask<IReadOnlyList<object?>> ExecuteItemsAsync(StreamedList list, int from, int count)
    {
        var next = new List<FieldTask>();
        var items = ExpandItems(list.Task, list.Items.Skip(from).Take(count), list.Type, null, from, next);
        await ExecuteLevelsAsync(next).ConfigureAwait(false);
        return items;
    }

    /// <summary>Spec: Serial execution. After a failure that takes all data away, the fields that are left are not executed.</summary>
    private async ValueTask ExecuteSeriallyAsync(ObjectNode root)
    {
        foreach (var task in TasksOf(root))
        {
            await ExecuteLevelsAsync([task]).ConfigureAwait(false);
            request.Batches.ClearCaches();
            if (task.Field.Type.IsNonNull() && task.Result == ObjectNode.Failed && request.ErrorHandling == ErrorHandlingMode.Propagate)
            {
                return;
            }
        }
    }

    private async ValueTask ExecuteLevelsAsync(List<FieldTask> level)
    {
        while (level.Count > 0)
        {
            List<Task>? running = null;
            foreach (var task in level)
            {
                // Resolvers that wait for nothing run here one after the other: there may be many of them.
                request.Aborted.ThrowIfCancellationRequested();
                var run = task.RunAsync();
                if (!run.IsCompletedSuccessfully)
                {
                    (running ??= []).Add(run.AsTask());
                }
            }

            if (running is not null)
            {
                await request.Batches.RunAsync(Task.WhenAll(running)).WaitAsync(request.Aborted).ConfigureAwait(false);
            }

            request.Aborted.ThrowIfCancellationRequested();
            var next = new List<FieldTask>();
            foreach (var task in level)
            {
                task.Node.Results[task.Field.Slot] = Expand(task, task.Result, task.Field.Type, null, next);
            }

            level = next;
        }
    }

    private List<FieldTask> TasksOf(ObjectNode node)
    {
        var tasks = new List<FieldTask>();
        AddTasks(node, tasks);
        return tasks;
    }

    private void AddTasks(ObjectNode node, List<FieldTask> tasks)
    {
        foreach (var field in node.Plan.Fields)
        {
            if (field.Slot >= 0)
            {
                tasks.Add(new FieldTask(request, node, field));
            }
        }
    }

    /// <summary>Makes nodes of objects that have fields to run; leaves everything else as it is.</summary>
    private object? Expand(FieldTask task, object? value, IType type, ListIndex? index, List<FieldTask> next)
    {
        if (value is null || value == ObjectNode.Failed)
        {
            return value;
        }

        if (index is null && task.Field.Selection.Stream is { } stream && type.NullableType() is ListType streamed && value is IEnumerable all and not string)
        {
            return ExpandStream(task, all, streamed, stream, next);
        }

        if (!task.Field.HasSlotsBelow)
        {
            return value;
        }

        if (type.NullableType() is ListType list)
        {
            return ExpandList(task, value, list, index, next);
        }

        SelectionSetPlan plan;
        try
        {
            plan = task.Field.GetChild(_schema, value, task.Context);
        }
        catch (Exception failure)
        {
            request.Report(failure, () => ListIndex.Append(task.Node.GetPath(task.Field), index));
            return ObjectNode.Failed;
        }

        var node = new ObjectNode(plan, value, task.Node, task.Field, index)
        {
            ScopedState = task.Context?.ScopedState ?? task.Node.ScopedState,
        };
        AddTasks(node, next);
        return node;
    }

    private object ExpandList(FieldTask task, object value, ListType list, ListIndex? index, List<FieldTask> next)
    {
        if (value is not IEnumerable items)
        {
            return value; // no list: the composer reports it
        }

        return ExpandItems(task, items.Cast<object?>(), list, index, 0, next);
    }

    private List<object?> ExpandItems(FieldTask task, IEnumerable<object?> items, ListType list, ListIndex? outer, int from, List<FieldTask> next)
    {
        var expanded = new List<object?>();
        foreach (var item in items)
        {
            request.Aborted.ThrowIfCancellationRequested();
            expanded.Add(Expand(task, item, list.ElementType, new ListIndex(outer, from + expanded.Count), next));
        }

        return expanded;
    }

    /// <summary>The first items of a list; the others come later. Spec: CompleteValue, of a list with @stream.</summary>
    private object ExpandStream(FieldTask task, IEnumerable value, ListType list, StreamUsage stream, List<FieldTask> next)
    {
        if (StreamedList.CountInitially(stream, request.Variables) is not (>= 0 and var initially))
        {
            request.Report(new GraphQLException("The argument `initialCount` of @stream must not be negative."), () => task.Node.GetPath(task.Field));
            return ObjectNode.Failed;
        }

        var items = value.Cast<object?>().ToList();
        var first = ExpandItems(task, items.Take(initially), list, null, 0, next);
        return items.Count > initially ? new StreamedList(task, list, items, first) : first;
    }
}
