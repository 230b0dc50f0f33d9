using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.LoveCards;

/// <summary>Love cards by key.</summary>
public sealed class LoveCardByIdDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<AssistanceDb, LoveCard>(factory, batchScheduler, options);

/// <summary>The valid love cards of recipients.</summary>
public sealed class ValidLoveCardDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<long, LoveCard>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<long, LoveCard>> LoadBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.LoveCards.AsNoTracking()
            .Where(card => keys.Contains(card.CareRecipientId) && card.RevokedOn == null)
            .ToDictionaryAsync(card => card.CareRecipientId, cancellationToken);
    }
}
