using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Calls;

/// <summary>The way of every move of a call: load it, compare versions, move, save.</summary>
internal static class CareCallChange
{
    public static Task<CareCall> ChangeCallAsync(
        this AssistanceDb db, long id, int? version, Func<CareCall, Task> move, CancellationToken cancellationToken)
        => db.ChangeAsync(
            id,
            version,
            missing => new CareCallNotFoundException(missing),
            current => new CareCallConflictException(current),
            move,
            cancellationToken);
}
