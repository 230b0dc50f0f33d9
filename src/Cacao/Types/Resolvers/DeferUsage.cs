using Cacao.Language;

namespace Cacao;

/// <summary>A fragment with an active @defer, where an operation spreads it. Spec: Incremental Delivery, Defer Usage.</summary>
/// <param name="Id">A number that is unique in the operation.</param>
/// <param name="Label">The client's name for it; null: none.</param>
/// <param name="Parent">The deferred fragment around it; null: none.</param>
internal sealed record DeferUsage(int Id, string? Label, DeferUsage? Parent)
{
    /// <summary>
    /// The fragments with which a field is delivered, by id. None when one of its places is not deferred; a fragment does not count
    /// beside one around it. Spec: GetDeferUsageSet.
    /// </summary>
    public static DeferUsage[] SetOf(IReadOnlyCollection<DeferUsage?> places)
        => places.Contains(null)
            ? []
            : [.. places.Distinct().OfType<DeferUsage>().Where(usage => !usage.Ancestors().Any(places.Contains)).OrderBy(usage => usage.Id)];

    private IEnumerable<DeferUsage> Ancestors()
    {
        for (var parent = Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }
}

/// <summary>An active @stream on a field.</summary>
/// <param name="Label">The client's name for it; null: none.</param>
/// <param name="InitialCount">How many items come with the list; a literal or a variable, null for none.</param>
internal sealed record StreamUsage(string? Label, ValueNode? InitialCount);
