using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Communities;

public sealed record ChangeCommunityInput
{
    /// <summary>The community.</summary>
    [ID<Community>]
    public required long CommunityId { get; init; }

    /// <summary>City, country or remote; left out: as it is.</summary>
    public Setting? Setting { get; init; }

    /// <summary>How many households live there; left out: as it is.</summary>
    public int? Households { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeCommunity
{
    /// <summary>
    /// Notes that a place has grown, or that a road has made it less remote. What is reported from now on is promised by the new setting;
    /// what was reported before keeps its promise.
    /// </summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<CommunityNotFoundException>]
    [Error<InvalidValueException>]
    [Error<CommunityConflictException>]
    public static Task<Community> ChangeCommunityAsync(
        ChangeCommunityInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeAsync<Community>(
            input.CommunityId,
            input.Version,
            id => new CommunityNotFoundException(id),
            current => new CommunityConflictException(current),
            community => community.Change(input.Setting, input.Households, Signature.Of(actor, clock)),
            cancellationToken);
}
