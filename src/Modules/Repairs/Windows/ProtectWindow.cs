using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.ProtectedTimes;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Windows;

public sealed record ProtectWindowInput
{
    /// <summary>Why: an auspicious day or an exam. Office hours are a setting, an event protects its own.</summary>
    public required ProtectionReason Reason { get; init; }

    /// <summary>What it protects, without anybody's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its begin.</summary>
    public required DateTime StartsAt { get; init; }

    /// <summary>Its end, at most 62 days later; work may start at this moment.</summary>
    public required DateTime EndsAt { get; init; }

    /// <summary>The communities it protects, 1 to 500.</summary>
    [ID<Community>]
    public required IReadOnlyList<long> CommunityIds { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the window made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class ProtectWindow
{
    /// <summary>
    /// Protects a time: from now on no work that would interrupt it can be announced. What is announced already stays, and the
    /// window's `worksInTheWay` names it: it has to be moved.
    /// </summary>
    [Authorize(Policies.PlanWork)]
    [Error<CommunityNotFoundException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<ProtectedWindow> ProtectWindowAsync(
        ProtectWindowInput input,
        RepairsDb db,
        CommunityByIdDataLoader communities,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var named = await communities.NamedAsync(input.CommunityIds, ProtectedWindow.MostCommunities, cancellationToken);
        long[] ids = [.. named.Select(community => community.Id)];
        await CommunityCalendars.OpenAsync(db, ids, cancellationToken);
        return await db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                await CommunityCalendars.TakeTurnAsync(db, ids, cancellationToken);
                return ProtectedWindow.Protect(
                    input.Reason, input.Name, input.StartsAt, input.EndsAt, ids, calendar, Signature.Of(actor, clock));
            },
            cancellationToken);
    }
}
