using System.Collections.Immutable;

namespace Cacao.Execution;

/// <summary>The deferred fragments around a place in the result.</summary>
internal sealed class DeferScope
{
    public static DeferScope Empty { get; } = new();

    public ImmutableDictionary<DeferUsage, PendingFragment> Fragments { get; init; } =
        ImmutableDictionary<DeferUsage, PendingFragment>.Empty.WithComparers(ReferenceEqualityComparer.Instance);
}

/// <summary>What one piece of the response leaves for later; collected while the piece is written.</summary>
/// <param name="path">Where the piece stands in the result.</param>
/// <param name="scope">The deferred fragments around it.</param>
internal sealed class DeferredWork(object[] path, DeferScope scope)
{
    private readonly List<PendingGroup> _groups = [];
    private DeferScope _scope = scope;

    public object[] Path { get; } = path;

    public List<PendingFragment> Fragments { get; } = [];

    public List<PendingStream> Streams { get; } = [];

    public bool IsEmpty => _groups.Count == 0 && Streams.Count == 0;

    public (int Fragments, int Groups, int Streams) Mark() => (Fragments.Count, _groups.Count, Streams.Count);

    /// <summary>Forgets what was collected since: a null took the objects away.</summary>
    public void TakeBack((int Fragments, int Groups, int Streams) mark)
    {
        foreach (var group in _groups.Skip(mark.Groups))
        {
            foreach (var fragment in group.Fragments)
            {
                fragment.Groups.Remove(group);
            }
        }

        Fragments.RemoveRange(mark.Fragments, Fragments.Count - mark.Fragments);
        _groups.RemoveRange(mark.Groups, _groups.Count - mark.Groups);
        Streams.RemoveRange(mark.Streams, Streams.Count - mark.Streams);
    }

    /// <summary>Collects what of an object comes later; returns how much there was before.</summary>
    public (int Fragments, int Groups, int Streams) Enter(SelectionSetPlan plan, ObjectNode? node, List<object> path)
    {
        var mark = Mark();
        foreach (var usage in plan.Fragments)
        {
            var parent = usage.Parent is null ? null : _scope.Fragments[usage.Parent];
            var fragment = new PendingFragment(usage.Label, [.. path], parent);
            Fragments.Add(fragment);

            // An object of a list has fragments of its own: they take the place of those of the object before.
            _scope = new DeferScope { Fragments = _scope.Fragments.SetItem(usage, fragment) };
        }

        foreach (var later in plan.Deferred)
        {
            var fragments = Array.ConvertAll(later.Fragments, usage => _scope.Fragments[usage]);
            var group = new PendingGroup(node!.With(later.Plan), [.. path], fragments, _scope);
            _groups.Add(group);
            foreach (var fragment in fragments)
            {
                fragment.Groups.Add(group);
            }
        }

        return mark;
    }

    public void Add(StreamedList list, List<object> path) => Streams.Add(new PendingStream(list, [.. path], _scope));
}
