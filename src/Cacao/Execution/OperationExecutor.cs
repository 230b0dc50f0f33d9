using System.Collections;
using System.Runtime.InteropServices;
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
        => ExecuteAsync(new ObjectNode(SelectionSetPlan.Of(_schema, request.Operation.RootSelectionSet), rootValue, null, null, ListPlace.None));

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
        var isLost = false;
        foreach (var field in root.Plan.Running)
        {
            if (isLost)
            {
                // The error that took the data away is told; what did not run has none of its own.
                root.Results[field.Slot] = ObjectNode.Failed;
                continue;
            }

            await ExecuteLevelsAsync([new FieldTask(root, field)]).ConfigureAwait(false);
            request.Batches.ClearCaches();
            isLost = field.Type.IsNonNull() && root.Results[field.Slot] == ObjectNode.Failed && request.ErrorHandling == ErrorHandlingMode.Propagate;
        }
    }

    private async ValueTask ExecuteLevelsAsync(List<FieldTask> level)
    {
        while (level.Count > 0)
        {
            Start(CollectionsMarshal.AsSpan(level));

            // All of them run: waiting for one after the other is waiting for the slowest.
            foreach (var task in level)
            {
                if (task.Running is { IsCompleted: false } running)
                {
                    await request.Batches.RunAsync(running).WaitAsync(request.Aborted).ConfigureAwait(false);
                }
            }

            request.Aborted.ThrowIfCancellationRequested();
            level = Finish(CollectionsMarshal.AsSpan(level));
        }
    }

    private void Start(Span<FieldTask> level)
    {
        var shared = new SharedContexts(request);
        foreach (ref var task in level)
        {
            // Resolvers that wait for nothing run here one after the other: there may be many of them.
            request.Aborted.ThrowIfCancellationRequested();
            task.Start(request, shared);
        }
    }

    /// <summary>Puts the results into their places, and gives the fields of the next level.</summary>
    private List<FieldTask> Finish(Span<FieldTask> level)
    {
        var next = new List<FieldTask>();
        foreach (ref var task in level)
        {
            task.Finish(request);
            task.Node.Results[task.Field.Slot] = Expand(task, task.Result, task.Field.Type, ListPlace.None, next);
        }

        return next;
    }

    private static List<FieldTask> TasksOf(ObjectNode node)
    {
        var tasks = new List<FieldTask>();
        AddTasks(node, tasks);
        return tasks;
    }

    private static void AddTasks(ObjectNode node, List<FieldTask> tasks)
    {
        foreach (var field in node.Plan.Running)
        {
            tasks.Add(new FieldTask(node, field));
        }
    }

    /// <summary>Makes nodes of objects that have fields to run; leaves everything else as it is.</summary>
    private object? Expand(in FieldTask task, object? value, IType type, ListPlace place, List<FieldTask> next)
    {
        if (value is null || value == ObjectNode.Failed)
        {
            return value;
        }

        if (place.IsNone && task.Field.Selection.Stream is { } stream && type.NullableType() is ListType streamed && value is IEnumerable all and not string)
        {
            return ExpandStream(task, all, streamed, stream, next);
        }

        if (!task.Field.HasSlotsBelow)
        {
            return value;
        }

        if (type.NullableType() is ListType list)
        {
            return ExpandList(task, value, list, place, next);
        }

        SelectionSetPlan plan;
        try
        {
            plan = task.Field.GetChild(_schema, value, task.Context);
        }
        catch (Exception failure)
        {
            return Fail(failure, task, place);
        }

        var node = new ObjectNode(plan, value, task.Node, task.Field, place)
        {
            ScopedState = task.Context?.ScopedState ?? task.Node.ScopedState,
        };
        AddTasks(node, next);
        return node;
    }

    private object Fail(Exception failure, in FieldTask task, ListPlace place)
    {
        var (node, field) = (task.Node, task.Field);
        request.Report(failure, () => place.AppendTo(node.GetPath(field)));
        return ObjectNode.Failed;
    }

    private object ExpandList(in FieldTask task, object value, ListType list, ListPlace place, List<FieldTask> next)
    {
        if (value is not IEnumerable items)
        {
            return value; // no list: the composer reports it
        }

        return ExpandItems(task, items.Cast<object?>(), list, place.AsIndex(), 0, next);
    }

    private List<object?> ExpandItems(in FieldTask task, IEnumerable<object?> items, ListType list, ListIndex? outer, int from, List<FieldTask> next)
    {
        var expanded = items.TryGetNonEnumeratedCount(out var count) ? new List<object?>(count) : [];
        next.EnsureCapacity(next.Count + (count * task.Field.SlotsOfOne));
        foreach (var item in items)
        {
            request.Aborted.ThrowIfCancellationRequested();
            expanded.Add(Expand(task, item, list.ElementType, new ListPlace(outer, from + expanded.Count), next));
        }

        return expanded;
    }

    /// <summary>The first items of a list; the others come later. Spec: CompleteValue, of a list with @stream.</summary>
    private object ExpandStream(in FieldTask task, IEnumerable value, ListType list, StreamUsage stream, List<FieldTask> next)
    {
        if (StreamedList.CountInitially(stream, request.Variables) is not (>= 0 and var initially))
        {
            return Fail(new GraphQLException("The argument `initialCount` of @stream must not be negative."), task, ListPlace.None);
        }

        var items = value.Cast<object?>().ToList();
        var first = ExpandItems(task, items.Take(initially), list, null, 0, next);
        return items.Count > initially ? new StreamedList(task, list, items, first) : first;
    }
}
