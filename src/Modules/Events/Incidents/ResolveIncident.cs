using ServiceTeams.Events.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Incidents;

public sealed record ResolveIncidentInput
{
    /// <summary>The incident.</summary>
    [ID<Incident>]
    public required long IncidentId { get; init; }

    /// <summary>What was done about it.</summary>
    public required string Resolution { get; init; }

    /// <summary>When it was over; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ResolveIncident
{
    /// <summary>Notes that an incident is over, and what was done about it.</summary>
    [Authorize(Policies.WorkOnEvents)]
    [Error<IncidentNotFoundException>]
    [Error<IllegalIncidentMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<IncidentConflictException>]
    public static Task<Incident> ResolveIncidentAsync(
        ResolveIncidentInput input, EventsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        return db.ChangeAsync<Incident>(
            input.IncidentId,
            input.Version,
            missing => new IncidentNotFoundException(missing),
            current => new IncidentConflictException(current),
            incident => incident.Resolve(input.Resolution, input.At ?? signature.At, signature),
            cancellationToken);
    }
}
