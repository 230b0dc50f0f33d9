using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;

namespace ServiceTeams.Events.MajorEvents;

public sealed record AssignDetachmentInput
{
    /// <summary>The event.</summary>
    [ID<MajorEvent>]
    public required long MajorEventId { get; init; }

    /// <summary>The team that is to assure it.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class AssignDetachment
{
    /// <summary>Gives an event to another team. Services that are done already stay with the team that did them.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<MajorEventNotFoundException>]
    [Error<TeamNotFoundException>]
    [Error<MajorEventOverException>]
    [Error<MajorEventConflictException>]
    public static async Task<MajorEvent> AssignDetachmentAsync(
        AssignDetachmentInput input,
        EventsDb db,
        TeamByIdDataLoader teams,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var team = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
        return await db.ChangeEventAsync(
            input.MajorEventId,
            input.Version,
            majorEvent => majorEvent.AssignDetachment(team.Id, Signature.Of(actor, clock)),
            cancellationToken);
    }
}
