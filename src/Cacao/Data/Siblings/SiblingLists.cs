using Cacao.Execution;

namespace Cacao.Data.Siblings;

/// <summary>
/// A request's lists that wait for their siblings. The resolvers of a level run first; then the lists of one selection, one for each parent,
/// are loaded together, as a data loader loads keys.
/// </summary>
internal sealed class SiblingLists(IBatchScheduler scheduler)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Selection, List<Sibling>> _waiting = [];

    /// <summary>Null for a field that has no siblings.</summary>
    public static SiblingLists? Of(IResolverContext context)
        => context is ResolverContext { IsBelowList: true, Request: { Executor.Options.LoadsSiblingsAlone: false } request }
            ? (SiblingLists)request.GetLoader(typeof(SiblingLists), static request => new SiblingLists(request.Batches))
            : null;

    /// <summary>The list's value, or <see cref="Sibling.Alone"/>.</summary>
    /// <param name="sibling">The list.</param>
    /// <param name="load">Answers as many siblings as it can.</param>
    public Task<object?> JoinAsync(Sibling sibling, Func<IReadOnlyList<Sibling>, Task> load)
    {
        var selection = sibling.Context.Selection;
        lock (_lock)
        {
            if (!_waiting.TryGetValue(selection, out var siblings))
            {
                _waiting[selection] = siblings = [];
                scheduler.Schedule(() => DispatchAsync(selection, load));
            }

            siblings.Add(sibling);
        }

        return sibling.Completion;
    }

    private async Task DispatchAsync(Selection selection, Func<IReadOnlyList<Sibling>, Task> load)
    {
        List<Sibling>? siblings;
        lock (_lock)
        {
            _waiting.Remove(selection, out siblings);
        }

        try
        {
            await load(siblings!).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            siblings!.ForEach(sibling => sibling.Fail(failure));
        }

        scheduler.Publish(() => siblings!.ForEach(sibling => sibling.Complete()));
    }
}
