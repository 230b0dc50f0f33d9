using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Calls;

/// <summary>24-hour calls by key.</summary>
public sealed class CareCallByIdDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<AssistanceDb, CareCall>(factory, batchScheduler, options);

/// <summary>The steps of calls, in the order they happened.</summary>
public sealed class CareCallStepsDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, CareCallStep>(batchScheduler, options)
{
    protected override async Task<ILookup<long, CareCallStep>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var steps = await db.CallSteps.AsNoTracking()
            .Where(step => keys.Contains(step.CareCallId))
            .OrderBy(step => step.Id)
            .ToListAsync(cancellationToken);
        return steps.ToLookup(step => step.CareCallId);
    }
}

/// <summary>The keys of the members who answer calls.</summary>
public sealed class CareCallMembersDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, long>(batchScheduler, options)
{
    protected override async Task<ILookup<long, long>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var members = await db.CallMembers.AsNoTracking()
            .Where(member => keys.Contains(member.CareCallId))
            .OrderBy(member => member.MemberId)
            .ToListAsync(cancellationToken);
        return members.ToLookup(member => member.CareCallId, member => member.MemberId);
    }
}
