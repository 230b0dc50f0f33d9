using ServiceTeams.Assistance.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Assistance.Recipients;

public sealed record MoveCareInput
{
    /// <summary>The recipient.</summary>
    [ID<CareRecipient>]
    public required long CareRecipientId { get; init; }

    /// <summary>The team that cares from now on.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class MoveCare
{
    /// <summary>Hands a recipient over to another team. What the old team has planned or was called for stays its own to finish.</summary>
    [Authorize(Policies.CareForRecipients)]
    [Error<CareRecipientNotFoundException>]
    [Error<TeamNotFoundException>]
    [Error<CareEndedException>]
    [Error<InvalidValueException>]
    [Error<CareRecipientConflictException>]
    public static Task<CareRecipient> MoveCareAsync(
        MoveCareInput input,
        AssistanceDb db,
        TeamByIdDataLoader teams,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.ChangeAsync<CareRecipient>(
            input.CareRecipientId,
            input.Version,
            id => new CareRecipientNotFoundException(id),
            current => new CareRecipientConflictException(current),
            async recipient =>
            {
                _ = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
                recipient.MoveTo(input.TeamId, Signature.Of(actor, clock));
            },
            cancellationToken);
}
