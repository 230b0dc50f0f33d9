using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Repairs.Connections;

/// <summary>One step of a service connection: what it became, when, and who noted it.</summary>
public sealed class ConnectionStep
{
    private ConnectionStep()
    {
    }

    internal ConnectionStep(ServiceConnectionStatus status, DateTime at, Signature signature)
        => (Status, At, By, NotedAt) = (status, at, signature.By, signature.At);

    /// <summary>What the connection became.</summary>
    public ServiceConnectionStatus Status { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who noted it: the subject of their token.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it was noted.</summary>
    public DateTime NotedAt { get; private set; }

    internal long Id { get; private set; }

    internal long ConnectionId { get; private set; }

    internal ConnectionStep Of(ServiceConnection connection)
    {
        ConnectionId = connection.Id;
        return this;
    }
}
