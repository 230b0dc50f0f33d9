using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Connections;

/// <summary>The way of every move: load the connection, compare versions, move, save.</summary>
internal static class ConnectionChange
{
    public static Task<ServiceConnection> ChangeConnectionAsync(
        this RepairsDb db, long id, int? version, Action<ServiceConnection> move, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new ServiceConnectionNotFoundException(missing),
            current => new ServiceConnectionConflictException(current),
            move,
            cancellationToken);
}
