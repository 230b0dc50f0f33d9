using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Campaigns;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Rollups;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Records;

/// <summary>
/// Enters services into the books: the record, the rollups and the campaigns' sets, in one transaction. A service that is there already
/// is left out, so entering again what may have been entered is safe.
/// </summary>
internal sealed class ServiceLedger(IDbContextFactory<InsightsDb> factory, CustomerKinds kinds, TeamTrees trees)
{
    /// <summary>Enters the records that are not there yet.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> EnterAsync(IReadOnlyCollection<ServiceRecord> records, CancellationToken cancellationToken)
    {
        await AddKindsAsync(records, cancellationToken);
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.TakeBooksTurnAsync(cancellationToken);
        var fresh = await FreshAsync(db, records, cancellationToken);
        if (fresh.Count > 0)
        {
            await db.LoadAsync(fresh, cancellationToken);
            await db.AddToRollupsAsync(fresh, cancellationToken);
            await db.AddToCampaignsAsync(fresh, trees, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return fresh.Count;
    }

    private async Task AddKindsAsync(IReadOnlyCollection<ServiceRecord> records, CancellationToken cancellationToken)
    {
        HashSet<long> customers = [.. records.Select(record => record.CustomerId).OfType<long>()];
        if (customers.Count == 0)
        {
            return;
        }

        var known = await kinds.OfAsync(customers, cancellationToken);
        foreach (var record in records)
        {
            if (record.CustomerId is { } customer && known.TryGetValue(customer, out var kind))
            {
                record.IsForA(kind);
            }
        }
    }

    private static async Task<List<ServiceRecord>> FreshAsync(
        InsightsDb db, IReadOnlyCollection<ServiceRecord> records, CancellationToken cancellationToken)
    {
        List<ServiceRecord> fresh = [];
        foreach (var activity in records.GroupBy(record => (record.Module, record.Activity)))
        {
            var (module, name) = activity.Key;
            long[] told = [.. activity.Select(record => record.SourceId)];
            HashSet<long> entered =
            [
                .. await db.Records
                    .Where(record => record.Module == module && record.Activity == name && EF.Parameter(told).Contains(record.SourceId))
                    .Select(record => record.SourceId)
                    .ToListAsync(cancellationToken),
            ];
            fresh.AddRange(activity.Where(record => entered.Add(record.SourceId)));
        }

        return fresh;
    }
}
