namespace ServiceTeams.Shared.Requests;

/// <summary>A create request that was done: who repeats it gets the same thing back.</summary>
public sealed class RequestRecord
{
    /// <summary>The length of a SHA-256 in hexadecimal digits.</summary>
    public const int HashLength = 64;

    private RequestRecord()
    {
    }

    /// <summary>A record of a request whose result is not known yet.</summary>
    public RequestRecord(string actor, Guid requestId, string contentHash)
        => (Actor, RequestId, ContentHash) = (actor, requestId, contentHash);

    /// <summary>Key of the row.</summary>
    public long Id { get; private set; }

    /// <summary>Who asked.</summary>
    public string Actor { get; private set; } = "";

    /// <summary>The id the client gave its request.</summary>
    public Guid RequestId { get; private set; }

    /// <summary>Tells whether a repeated request asks for the same.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>The key of the thing that was made.</summary>
    public long ResultId { get; set; }
}
