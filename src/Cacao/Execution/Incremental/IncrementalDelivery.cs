using System.Runtime.CompilerServices;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>
/// Delivers what the first part of a response left for later: side by side, each as soon as it is ready and what is around it was
/// delivered. Spec: Incremental Delivery, Yield Subsequent Results.
/// </summary>
internal sealed class IncrementalDelivery(RequestState request, IncrementalFormat format) : IDisposable
{
    private readonly List<PendingFragment> _fragments = [];
    private readonly List<(Task Run, PendingWork Work)> _running = [];

    /// <summary>A mutation's fields share services that only one of them may use at a time.</summary>
    private readonly SemaphoreSlim? _turn = request.Operation.Type is OperationType.Mutation ? new SemaphoreSlim(1, 1) : null;
    private readonly List<PendingStream> _announcedStreams = [];
    private readonly List<PendingWork> _starting = [];
    private int _nextId;

    /// <summary>Writes the first part; true when there is more to come.</summary>
    public bool WriteFirst(ObjectNode root, ResponseWriter writer)
    {
        var later = new DeferredWork([], DeferScope.Empty);
        writer.StartObject();
        new ResponseComposer(request, writer, later).WriteInitial(root);
        if (!later.IsEmpty)
        {
            var payload = new IncrementalPayload(format);
            Take(later, payload);
            payload.Write(writer, hasNext: true);
        }

        writer.EndObject();
        return !later.IsEmpty;
    }

    /// <summary>The parts after the first, until nothing is left.</summary>
    public async IAsyncEnumerable<OperationResult> DeliverAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        StartAll();
        while (_running.Count > 0)
        {
            await Task.WhenAny(_running.Select(one => one.Run)).WaitAsync(cancellationToken).ConfigureAwait(false);
            var payload = new IncrementalPayload(format);
            var ready = _running.FindAll(one => one.Run.IsCompleted);
            _running.RemoveAll(one => one.Run.IsCompleted);
            foreach (var (run, work) in ready)
            {
                await run.ConfigureAwait(false);
                Finish(work, payload);
            }

            StartAll();
            if (!payload.IsEmpty || _running.Count == 0)
            {
                yield return ToResult(payload, hasNext: _running.Count > 0);
            }
        }
    }

    /// <summary>The last part when the operation cannot go on: everything that is still open fails with this error.</summary>
    public OperationResult Abandon(IError error)
    {
        var payload = new IncrementalPayload(format);
        foreach (var fragment in _fragments.Where(one => one is { Id: not null, IsDelivered: false }))
        {
            payload.Fail(fragment.Id!.Value, fragment.Label, fragment.Path, [error], isStream: false);
        }

        foreach (var stream in _announcedStreams)
        {
            payload.Fail(stream.Id!.Value, stream.Label, stream.Path, [error], isStream: true);
        }

        return ToResult(payload, hasNext: false);
    }

    /// <summary>Waits until nothing runs any more; the operation's token was cancelled before.</summary>
    public Task WhenStoppedAsync() => Task.WhenAll(_running.Select(one => one.Run)).ContinueWith(
        static stopped => _ = stopped.Exception,
        CancellationToken.None,
        TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);

    public void Dispose() => _turn?.Dispose();

    private static OperationResult ToResult(IncrementalPayload payload, bool hasNext)
    {
        var writer = new ResponseWriter();
        writer.StartObject();
        payload.Write(writer, hasNext);
        writer.EndObject();
        return new OperationResult(writer, []);
    }

    /// <summary>Takes over what a delivered piece left for later, and announces it.</summary>
    private void Take(DeferredWork later, IncrementalPayload payload)
    {
        _fragments.AddRange(later.Fragments);
        AnnounceFragments(payload);
        foreach (var stream in later.Streams)
        {
            stream.Id = _nextId++;
            _announcedStreams.Add(stream);
            payload.Announce(stream);
            _starting.Add(stream);
        }
    }

    private void AnnounceFragments(IncrementalPayload payload)
    {
        foreach (var fragment in _fragments.Where(one => one.CanBeAnnounced))
        {
            fragment.Id = _nextId++;
            payload.Announce(fragment);
            foreach (var group in fragment.Groups.Where(group => !group.HasStarted))
            {
                group.HasStarted = true;
                _starting.Add(group);
            }
        }
    }

    private void StartAll()
    {
        foreach (var work in _starting)
        {
            _running.Add((Task.Run(() => RunAsync(work)), work));
        }

        _starting.Clear();
    }

    private async Task RunAsync(PendingWork work)
    {
        if (_turn is null)
        {
            await work.RunAsync(request).ConfigureAwait(false);
            return;
        }

        await _turn.WaitAsync(request.Aborted).ConfigureAwait(false);
        try
        {
            await work.RunAsync(request).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Finish(PendingWork work, IncrementalPayload payload)
    {
        if (work is PendingStream stream)
        {
            Finish(stream, payload);
            return;
        }

        foreach (var fragment in ((PendingGroup)work).Fragments.Where(one => one is { Id: not null, IsDelivered: false, HasRun: true }))
        {
            Finish(fragment, payload);
        }

        AnnounceFragments(payload);
    }

    /// <summary>A fragment comes whole or not at all; a part of it that came with another fragment does not come again.</summary>
    private void Finish(PendingFragment fragment, IncrementalPayload payload)
    {
        if (fragment.Groups.Exists(group => group.Data is null && !group.IsDelivered))
        {
            _fragments.Remove(fragment);
            var errors = fragment.Groups.Where(group => group.Data is null).SelectMany(group => group.Errors);
            payload.Fail(fragment.Id!.Value, fragment.Label, fragment.Path, [.. errors], isStream: false);
            return;
        }

        fragment.IsDelivered = true;
        foreach (var group in fragment.Groups.Where(group => !group.IsDelivered))
        {
            group.IsDelivered = true;
            payload.Deliver(group);
            Take(group.Later, payload);
        }

        payload.Complete(fragment.Id!.Value);
    }

    private void Finish(PendingStream stream, IncrementalPayload payload)
    {
        if (stream.Items is null)
        {
            payload.Fail(stream.Id!.Value, stream.Label, stream.Path, stream.Errors, isStream: true);
        }
        else
        {
            payload.Deliver(stream);
            Take(stream.Later, payload);
            if (!stream.IsAtEnd)
            {
                _starting.Add(stream);
                return;
            }

            payload.Complete(stream.Id!.Value);
        }

        _announcedStreams.Remove(stream);
    }
}
