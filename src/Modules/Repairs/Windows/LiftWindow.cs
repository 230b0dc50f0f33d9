using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Windows;

public sealed record LiftWindowInput
{
    /// <summary>The window.</summary>
    [ID<ProtectedWindow>]
    public required long ProtectedWindowId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class LiftWindow
{
    /// <summary>Lifts a protection: from now on work may be announced there. The window stays in the books.</summary>
    [Authorize(Policies.PlanWork)]
    [Error<ProtectedWindowNotFoundException>]
    [Error<ProtectedWindowLiftedException>]
    [Error<InvalidValueException>]
    [Error<ProtectedWindowConflictException>]
    public static Task<ProtectedWindow> LiftWindowAsync(
        LiftWindowInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
        => db.ChangeAsync<ProtectedWindow>(
            input.ProtectedWindowId,
            input.Version,
            id => new ProtectedWindowNotFoundException(id),
            current => new ProtectedWindowConflictException(current),
            window => window.Lift(input.Reason, Signature.Of(actor, clock)),
            cancellationToken);
}
