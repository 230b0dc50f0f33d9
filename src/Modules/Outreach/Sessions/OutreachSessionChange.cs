using ServiceTeams.Outreach.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>The way of every move: in one transaction load the session with its members, compare versions, move, save.</summary>
internal static class OutreachSessionChange
{
    public static async Task<OutreachSession> ChangeSessionAsync(
        this OutreachDb db, long id, int? version, Func<OutreachSession, Task> move, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var changed = await db.ChangeAsync(
            id,
            version,
            missing => new OutreachSessionNotFoundException(missing),
            current => new OutreachSessionConflictException(current),
            async (OutreachSession session) =>
            {
                await db.Entry(session).Collection(s => s.Members).LoadAsync(cancellationToken);
                await move(session);
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return changed;
    }
}
