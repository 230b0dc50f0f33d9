using Microsoft.EntityFrameworkCore;
using ServiceTeams.Events.Data;
using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Events.Tasks;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Sites;

public sealed record WithdrawSiteInput
{
    /// <summary>The site.</summary>
    [ID<ProtectedSite>]
    public required long ProtectedSiteId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class WithdrawSite
{
    /// <summary>
    /// Takes a site out of its event, and with it its unfinished tasks and its own shifts. It stays in the books, with the reason,
    /// and its community is no longer protected for its sake.
    /// </summary>
    [Authorize(Policies.PlanEvents)]
    [Error<ProtectedSiteNotFoundException>]
    [Error<SiteWithdrawnException>]
    [Error<InvalidValueException>]
    [Error<ProtectedSiteConflictException>]
    public static async Task<ProtectedSite> WithdrawSiteAsync(
        WithdrawSiteInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var id = input.ProtectedSiteId;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var withdrawn = await db.ChangeAsync<ProtectedSite>(
            id,
            input.Version,
            missing => new ProtectedSiteNotFoundException(missing),
            current => new ProtectedSiteConflictException(current),
            async site =>
            {
                await db.HoldEventAsync(site.MajorEventId, cancellationToken);
                site.Withdraw(input.Reason, signature);
                await db.HoldAsync(task => task.ProtectedSiteId == id, cancellationToken);
                CallingOff.CallOff(
                    await db.Tasks.Where(task => task.ProtectedSiteId == id).ToListAsync(cancellationToken),
                    await db.Shifts.Where(shift => shift.ProtectedSiteId == id).ToListAsync(cancellationToken),
                    input.Reason,
                    signature);
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return withdrawn;
    }
}
