using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;

namespace ServiceTeams.Registry.Communities;

public sealed record RegisterCommunityInput
{
    /// <summary>The name of the place.</summary>
    public required string Name { get; init; }

    /// <summary>Which of the six kinds of place it is.</summary>
    public required CommunityKind Kind { get; init; }

    /// <summary>City, country or remote.</summary>
    public required Setting Setting { get; init; }

    /// <summary>The district or county it lies in.</summary>
    public required string District { get; init; }

    /// <summary>How many households live there.</summary>
    public required int Households { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the community made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class RegisterCommunity
{
    /// <summary>Registers a place to be served.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<Community> RegisterCommunityAsync(
        RegisterCommunityInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            () => Task.FromResult(Community.Register(
                input.Name, input.Kind, input.Setting, input.District, input.Households, Signature.Of(actor, clock))),
            cancellationToken);
}
