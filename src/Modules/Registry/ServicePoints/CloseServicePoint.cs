using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.ServicePoints;

public sealed record CloseServicePointInput
{
    /// <summary>The service point.</summary>
    [ID<ServicePoint>]
    public required long ServicePointId { get; init; }

    /// <summary>The day the plaque is taken down.</summary>
    public required DateOnly ClosedOn { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class CloseServicePoint
{
    /// <summary>Takes a plaque down. The service point stays in the books.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<ServicePointNotFoundException>]
    [Error<ServicePointClosedException>]
    [Error<InvalidValueException>]
    [Error<ServicePointConflictException>]
    public static async Task<ServicePoint> CloseServicePointAsync(
        CloseServicePointInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var point = await db.ChangeAsync<ServicePoint>(
            input.ServicePointId,
            input.Version,
            id => new ServicePointNotFoundException(id),
            current => new ServicePointConflictException(current),
            point => point.Close(input.ClosedOn, input.Reason, Signature.Of(actor, clock)),
            cancellationToken);
        await db.Communities
            .Where(community => community.Id == point.CommunityId)
            .ExecuteUpdateAsync(
                set => set.SetProperty(community => community.OpenServicePoints, community => community.OpenServicePoints - 1),
                cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return point;
    }
}
