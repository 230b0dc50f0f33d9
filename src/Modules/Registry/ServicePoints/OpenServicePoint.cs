using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Registry.ServicePoints;

public sealed record OpenServicePointInput
{
    /// <summary>The team that hangs its plaque.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The community where it hangs.</summary>
    [ID<Community>]
    public required long CommunityId { get; init; }

    /// <summary>The day the plaque is hung.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Whom the plaque names.</summary>
    public required string ContactName { get; init; }

    /// <summary>The phone on the plaque.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>What the team does there.</summary>
    public required string Duties { get; init; }

    /// <summary>What the team promises.</summary>
    public required string Promises { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the service point made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class OpenServicePoint
{
    /// <summary>Hangs a team's plaque in a community.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<TeamNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<ServicePointAlreadyOpenException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<ServicePoint> OpenServicePointAsync(
        OpenServicePointInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            return await db.AddOnceAsync(
                actor,
                input.RequestId,
                input,
                () => OpenAsync(input, db, Signature.Of(actor, clock), cancellationToken),
                cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsDuplicate(exception))
        {
            throw new ServicePointAlreadyOpenException(input.TeamId, input.CommunityId);
        }
    }

    private static async Task<ServicePoint> OpenAsync(
        OpenServicePointInput input, RegistryDb db, Signature signature, CancellationToken cancellationToken)
    {
        if (!await db.Teams.AnyAsync(team => team.Id == input.TeamId, cancellationToken))
        {
            throw new TeamNotFoundException(input.TeamId);
        }

        var communities = await db.Communities
            .Where(community => community.Id == input.CommunityId)
            .ExecuteUpdateAsync(
                set => set.SetProperty(community => community.OpenServicePoints, community => community.OpenServicePoints + 1),
                cancellationToken);
        return communities == 1
            ? ServicePoint.Open(
                input.TeamId,
                input.CommunityId,
                input.OpenedOn,
                input.ContactName,
                input.ContactPhone,
                input.Duties,
                input.Promises,
                signature)
            : throw new CommunityNotFoundException(input.CommunityId);
    }
}
