namespace ServiceTeams.Shared.Watching;

/// <summary>
/// Something that clients watch was changed. It names the thing and not what became of it: whoever is told reads the thing as it is by then.
/// </summary>
public sealed class ChangeNotice
{
    internal const int KindLength = 100;

    private ChangeNotice()
    {
    }

    /// <summary>The notice of a change, as if it were told at once.</summary>
    public ChangeNotice(string kind, long thingId, DateTime at) => (Kind, ThingId, At) = (kind, thingId, at);

    /// <summary>The order in which changes are told.</summary>
    public long Id { get; private set; }

    /// <summary>The type of the thing.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The key of the thing.</summary>
    public long ThingId { get; private set; }

    /// <summary>When it was changed, in UTC.</summary>
    public DateTime At { get; private set; }
}
