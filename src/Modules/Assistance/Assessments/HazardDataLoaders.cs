using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Assistance.Assessments;

/// <summary>Hazards by key.</summary>
public sealed class HazardByIdDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : ByIdDataLoader<AssistanceDb, Hazard>(factory, batchScheduler, options);

/// <summary>The hazards that assessments found, in the order they were noted.</summary>
public sealed class HazardsByAssessmentDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, Hazard>(batchScheduler, options)
{
    protected override async Task<ILookup<long, Hazard>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var hazards = await db.Hazards.AsNoTracking()
            .Where(hazard => keys.Contains(hazard.SafetyAssessmentId))
            .OrderBy(hazard => hazard.Id)
            .ToListAsync(cancellationToken);
        return hazards.ToLookup(hazard => hazard.SafetyAssessmentId);
    }
}

/// <summary>The open hazards in the homes of recipients: the most dangerous first, then the oldest.</summary>
public sealed class OpenHazardsDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, Hazard>(batchScheduler, options)
{
    protected override async Task<ILookup<long, Hazard>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var hazards = await db.Hazards.AsNoTracking()
            .Where(hazard => hazard.CareRecipientId != null && keys.Contains(hazard.CareRecipientId.Value) && hazard.FixedOn == null)
            .OrderByDescending(hazard => hazard.Severity)
            .ThenBy(hazard => hazard.FoundOn)
            .ThenBy(hazard => hazard.Id)
            .ToListAsync(cancellationToken);
        return hazards.ToLookup(hazard => hazard.CareRecipientId!.Value);
    }
}

/// <summary>The hazards that visits fixed.</summary>
public sealed class HazardsByVisitDataLoader(
    IDbContextFactory<AssistanceDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, Hazard>(batchScheduler, options)
{
    protected override async Task<ILookup<long, Hazard>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var hazards = await db.Hazards.AsNoTracking()
            .Where(hazard => hazard.CareVisitId != null && keys.Contains(hazard.CareVisitId.Value))
            .OrderBy(hazard => hazard.Id)
            .ToListAsync(cancellationToken);
        return hazards.ToLookup(hazard => hazard.CareVisitId!.Value);
    }
}
