using Cacao.Types;

namespace Cacao.Execution;

/// <summary>A part of the response that is still to be made.</summary>
internal abstract class PendingWork
{
    /// <summary>Makes it, or its next piece.</summary>
    public abstract Task RunAsync(RequestState request);
}

/// <summary>Fields of one object that are delivered together. Spec: Incremental Delivery, Execution Group.</summary>
internal sealed class PendingGroup(ObjectNode node, object[] path, IReadOnlyList<PendingFragment> fragments, DeferScope scope) : PendingWork
{
    /// <summary>The path of the object.</summary>
    public object[] Path { get; } = path;

    /// <summary>The fragments that have these fields.</summary>
    public IReadOnlyList<PendingFragment> Fragments { get; } = fragments;

    public bool HasStarted { get; set; }

    public bool HasRun { get; private set; }

    public bool IsDelivered { get; set; }

    /// <summary>The fields; null when they took their object away.</summary>
    public ResponseWriter? Data { get; private set; }

    public IReadOnlyList<IError> Errors { get; private set; } = [];

    /// <summary>What was found within that comes still later.</summary>
    public DeferredWork Later { get; } = new(path, scope);

    public override async Task RunAsync(RequestState request)
    {
        var own = request.Fork();
        await new OperationExecutor(own).ExecuteLaterAsync(node).ConfigureAwait(false);
        var writer = new ResponseWriter();
        if (new ResponseComposer(own, writer, Later).TryWriteLater(node))
        {
            Data = writer;
        }
        else
        {
            writer.Dispose();
        }

        Errors = own.Errors;
        HasRun = true;
    }
}

/// <summary>The items of a list that come after the first ones. Spec: Incremental Delivery, Stream.</summary>
internal sealed class PendingStream(StreamedList list, object[] path, DeferScope scope) : PendingWork
{
    /// <summary>Items come together in pieces of this size: an event for each would cost more than it brings.</summary>
    private const int PieceSize = 100;

    private int _next = list.First.Count;

    public string? Label => list.Task.Field.Selection.Stream!.Label;

    /// <summary>The path of the list.</summary>
    public object[] Path { get; } = path;

    /// <summary>What the client knows it by; null before it was announced.</summary>
    public int? Id { get; set; }

    /// <summary>The index of the first item of the piece.</summary>
    public int From { get; private set; }

    /// <summary>The piece that was made last; null when it took the list away.</summary>
    public ResponseWriter? Items { get; private set; }

    public IReadOnlyList<IError> Errors { get; private set; } = [];

    /// <summary>What was found within the piece that comes still later.</summary>
    public DeferredWork Later { get; private set; } = new(path, scope);

    public bool IsAtEnd => Items is null || _next >= list.Items.Count;

    public override async Task RunAsync(RequestState request)
    {
        var own = request.Fork();
        From = _next;
        Later = new DeferredWork(Path, scope);
        var items = await new OperationExecutor(own).ExecuteItemsAsync(list, From, PieceSize).ConfigureAwait(false);
        var writer = new ResponseWriter();
        if (new ResponseComposer(own, writer, Later).TryWriteItems(list, items, From))
        {
            Items = writer;
        }
        else
        {
            Items = null;
            writer.Dispose();
        }

        _next += items.Count;
        Errors = own.Errors;
    }
}
