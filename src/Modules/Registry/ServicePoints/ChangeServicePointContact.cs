using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.ServicePoints;

public sealed record ChangeServicePointContactInput
{
    /// <summary>The service point.</summary>
    [ID<ServicePoint>]
    public required long ServicePointId { get; init; }

    /// <summary>Whom the plaque names from now on.</summary>
    public required string ContactName { get; init; }

    /// <summary>The phone on the plaque from now on.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeServicePointContact
{
    /// <summary>Changes whom a plaque names.</summary>
    [Authorize(Policies.KeepRegistry)]
    [Error<ServicePointNotFoundException>]
    [Error<ServicePointClosedException>]
    [Error<InvalidValueException>]
    [Error<ServicePointConflictException>]
    public static Task<ServicePoint> ChangeServicePointContactAsync(
        ChangeServicePointContactInput input, RegistryDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeAsync<ServicePoint>(
            input.ServicePointId,
            input.Version,
            id => new ServicePointNotFoundException(id),
            current => new ServicePointConflictException(current),
            point => point.ChangeContact(input.ContactName, input.ContactPhone, Signature.Of(actor, clock)),
            cancellationToken);
}
