using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Connections;

public sealed record SurveyConnectionInput
{
    /// <summary>The connection.</summary>
    [ID<ServiceConnection>]
    public required long ServiceConnectionId { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class SurveyConnection
{
    /// <summary>Notes that the team has looked at the site.</summary>
    [Authorize(Policies.ConnectCustomers)]
    [Error<ServiceConnectionNotFoundException>]
    [Error<ServiceConnectionIllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<ServiceConnectionConflictException>]
    public static Task<ServiceConnection> SurveyConnectionAsync(
        SurveyConnectionInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeConnectionAsync(
            input.ServiceConnectionId, input.Version, connection => connection.Survey(at, signature), cancellationToken);
    }
}
