namespace Cacao;

/// <summary>Whether a client's connection is taken.</summary>
public sealed class ConnectionStatus
{
    private const string Rejected = "Your connection was rejected.";
    private static readonly ConnectionStatus s_accepted = new(true, "Your connection was accepted.", null);

    private ConnectionStatus(bool accepted, string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        Accepted = accepted;
        Message = message;
        Extensions = extensions;
    }

    /// <summary>Whether it is taken.</summary>
    public bool Accepted { get; }

    /// <summary>The reason, for the client.</summary>
    public string Message { get; }

    /// <summary>Details of a refusal, for the server's own use: a close frame carries the message only. Null: none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>Takes the connection.</summary>
    public static ConnectionStatus Accept() => s_accepted;

    /// <summary>Refuses the connection.</summary>
    public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions) => new(false, message, extensions);

    /// <summary>Refuses the connection with a reason.</summary>
    public static ConnectionStatus Reject(string message) => new(false, message, null);

    /// <summary>Refuses the connection.</summary>
    public static ConnectionStatus Reject() => new(false, Rejected, null);

    /// <summary>Refuses the connection with details.</summary>
    public static ConnectionStatus Reject(IReadOnlyDictionary<string, object?> extensions) => new(false, Rejected, extensions);
}
