namespace Cacao.Execution;

/// <summary>A deferred fragment of one object of the result. Spec: Incremental Delivery, Deferred Fragment.</summary>
internal sealed class PendingFragment(string? label, object[] path, PendingFragment? parent)
{
    public string? Label { get; } = label;

    /// <summary>The path of the object.</summary>
    public object[] Path { get; } = path;

    /// <summary>What is delivered with it. A fragment all of whose fields come earlier has nothing, and is never announced.</summary>
    public List<PendingGroup> Groups { get; } = [];

    /// <summary>What the client knows it by; null before it was announced.</summary>
    public int? Id { get; set; }

    /// <summary>True when it was delivered.</summary>
    public bool IsDelivered { get; set; }

    /// <summary>True when the client may hear of it: the one around it was delivered. One around a failed fragment never is.</summary>
    public bool CanBeAnnounced => Id is null && Groups.Count > 0 && parent is null or { IsOpen: true };

    /// <summary>True when all groups have run, well or not.</summary>
    public bool HasRun => Groups.TrueForAll(group => group.HasRun);

    private bool IsOpen => Groups.Count == 0 ? parent is null or { IsOpen: true } : IsDelivered;
}
