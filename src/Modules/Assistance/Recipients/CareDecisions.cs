using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Members;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Recipients;

/// <summary>The way of every change that concerns several rows: a recipient and its card, visit, call or hazards.</summary>
internal static class CareDecisions
{
    private const int MostAttempts = 20;

    /// <summary>
    /// Acts, and when somebody else was faster with one of the rows, looks everything up again and decides anew: the slower one is
    /// refused for what is true now, or goes on when the other's change does not matter to it.
    /// </summary>
    public static async Task<T> DecideAnewAsync<T>(this AssistanceDb db, Func<Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostAttempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>The same in a transaction of its own, saved at the end.</summary>
    public static Task<T> DecideAsync<T>(this AssistanceDb db, Func<Task<T>> decide, CancellationToken cancellationToken)
        => db.DecideAnewAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var thing = await decide();
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return thing;
        });

    /// <summary>The recipient of something that is there.</summary>
    public static async Task<CareRecipient> RecipientAsync(this AssistanceDb db, long id, CancellationToken cancellationToken)
        => await db.Recipients.FindAsync([id], cancellationToken) ?? throw new CareRecipientNotFoundException(id);

    /// <summary>
    /// The recipient for something new. Its row is written as it is, which keeps others from it until the transaction ends: nobody
    /// ends the care between this look and the new row.
    /// </summary>
    public static async Task<CareRecipient> HoldInCareAsync(this AssistanceDb db, long id, CancellationToken cancellationToken)
    {
        await db.Recipients.Where(recipient => recipient.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(recipient => recipient.Version, recipient => recipient.Version), cancellationToken);
        var recipient = await db.RecipientAsync(id, cancellationToken);
        recipient.EnsureInCare();
        return recipient;
    }

    /// <summary>The keys of members who can go for a team: at least one, all of them serving on it.</summary>
    public static async Task<long[]> OnTeamAsync(
        this MemberByIdDataLoader members, IReadOnlyList<long> memberIds, long teamId, CancellationToken cancellationToken)
    {
        long[] ids = [.. memberIds.Distinct()];
        if (ids.Length == 0)
        {
            throw new InvalidValueException("memberIds", "must name at least one member");
        }

        foreach (var (id, member) in ids.Zip(await members.LoadAsync(ids, cancellationToken)))
        {
            _ = member switch
            {
                null => throw new MemberNotFoundException(id),
                { Active: false } => throw new MemberLeftException(id),
                _ when member.TeamId != teamId => throw new CareMemberNotOnTeamException(id, teamId),
                _ => member,
            };
        }

        return ids;
    }
}
