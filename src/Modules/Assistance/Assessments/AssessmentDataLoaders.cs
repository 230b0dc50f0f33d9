using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>Safety assessments by key.</summary>
public sealed class SafetyAssessmentByIdDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<AssistanceDb, SafetyAssessment>(factory, batchScheduler, options);

/// <summary>The keys of the members who assessed.</summary>
public sealed class AssessorsDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, long>(batchScheduler, options)
{
    protected override async Task<ILookup<long, long>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var members = await db.Assessors.AsNoTracking()
            .Where(member => keys.Contains(member.SafetyAssessmentId))
            .OrderBy(member => member.MemberId)
            .ToListAsync(cancellationToken);
        return members.ToLookup(member => member.SafetyAssessmentId, member => member.MemberId);
    }
}
