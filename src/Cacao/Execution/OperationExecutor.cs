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
        if (value is null || value == ObjectNode.Failed || !task.Field.HasSlotsBelow)
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
            plan = task.Field.GetChild(_schema, value);
        }
        catch (GraphQLException failure)
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

        var expanded = new List<object?>(value is ICollection collection ? collection.Count : 4);
        foreach (var item in items)
        {
            expanded.Add(Expand(task, item, list.ElementType, new ListIndex(index, expanded.Count), next));
        }

        return expanded;
    }
}
