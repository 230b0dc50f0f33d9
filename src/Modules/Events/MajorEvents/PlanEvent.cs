using ServiceTeams.Events.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Events.MajorEvents;

public sealed record PlanEventInput
{
    /// <summary>What the event is called.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of occasion it is.</summary>
    public required MajorEventKind Kind { get; init; }

    /// <summary>How much is at stake.</summary>
    public required MajorEventLevel Level { get; init; }

    /// <summary>The team that is raised for the event: a detachment or any other.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>When the preparation starts.</summary>
    public required DateTime PreparationStartsAt { get; init; }

    /// <summary>When the preparation ends.</summary>
    public required DateTime PreparationEndsAt { get; init; }

    /// <summary>When the assurance starts; not before the preparation ends.</summary>
    public required DateTime AssuranceStartsAt { get; init; }

    /// <summary>When the assurance ends.</summary>
    public required DateTime AssuranceEndsAt { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the event made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class PlanEvent
{
    /// <summary>Plans the supply assurance of an event: its preparation begins.</summary>
    [Authorize(Policies.PlanEvents)]
    [Error<TeamNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static Task<MajorEvent> PlanEventAsync(
        PlanEventInput input,
        EventsDb db,
        TeamByIdDataLoader teams,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var team = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
                return MajorEvent.Plan(
                    input.Name,
                    input.Kind,
                    input.Level,
                    team.Id,
                    new EventPeriods(
                        input.PreparationStartsAt, input.PreparationEndsAt, input.AssuranceStartsAt, input.AssuranceEndsAt),
                    calendar,
                    Signature.Of(actor, clock));
            },
            cancellationToken);
}
