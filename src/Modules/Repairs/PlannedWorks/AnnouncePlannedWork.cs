using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Windows;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.PlannedWorks;

public sealed record AnnouncePlannedWorkInput
{
    /// <summary>Whether it is planned work, or temporary work that cannot wait as long.</summary>
    public required PlannedWorkKind Kind { get; init; }

    /// <summary>What is done, as the notice says it.</summary>
    public required string Title { get; init; }

    /// <summary>What it is good for.</summary>
    public string? Purpose { get; init; }

    /// <summary>The team that does it.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>The communities whose supply it interrupts, 1 to 50.</summary>
    [ID<Community>]
    public required IReadOnlyList<long> CommunityIds { get; init; }

    /// <summary>From when the supply is interrupted.</summary>
    public required DateTime StartsAt { get; init; }

    /// <summary>Until when, at most 14 days later.</summary>
    public required DateTime EndsAt { get; init; }

    /// <summary>How many customers are expected to be without supply.</summary>
    public required int ExpectedCustomersWithoutSupply { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the work made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class AnnouncePlannedWork
{
    /// <summary>
    /// Announces work that interrupts supply: at least 7 days before it starts, temporary work 24 hours; outside the protected
    /// times of its communities; and one work at a time in a community.
    /// </summary>
    [Authorize(Policies.PlanWork)]
    [Error<TeamNotFoundException>]
    [Error<CommunityNotFoundException>]
    [Error<NoticeTooShortException>]
    [Error<WindowsInTheWayException>]
    [Error<WorkInTheWayException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<PlannedWork> AnnouncePlannedWorkAsync(
        AnnouncePlannedWorkInput input,
        RepairsDb db,
        TeamByIdDataLoader teams,
        CommunityByIdDataLoader communities,
        WorkRules rules,
        NoticePeriods notice,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        _ = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
        var named = await communities.NamedAsync(input.CommunityIds, PlannedWork.MostCommunities, cancellationToken);
        long[] ids = [.. named.Select(community => community.Id)];
        await CommunityCalendars.OpenAsync(db, ids, cancellationToken);
        return await db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                await CommunityCalendars.TakeTurnAsync(db, ids, cancellationToken);
                var plan = new WorkPlan(
                    input.Kind,
                    input.Title,
                    input.Purpose,
                    input.TeamId,
                    ids,
                    input.StartsAt,
                    input.EndsAt,
                    input.ExpectedCustomersWithoutSupply);
                var work = PlannedWork.Announce(plan, notice, calendar, Signature.Of(actor, clock));
                await rules.EnsureFreeAsync(db, work, named, cancellationToken);
                return work;
            },
            cancellationToken);
    }
}
