using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.PlannedWorks;

[QueryType]
public static class SuggestWindows
{
    private const int MostWindows = 100;
    private const string InvalidValue = "INVALID_VALUE";

    /// <summary>
    /// The next times in which a work could be announced now: late enough for its notice, within working hours, not protected and not
    /// taken by another work. The search ends after 60 days unless configured otherwise, and 730 days from now; then there are fewer
    /// windows, or none.
    /// </summary>
    /// <param name="communityIds">The communities that the work would interrupt, 1 to 50.</param>
    /// <param name="durationMinutes">How long it takes; it has to fit into a working day.</param>
    /// <param name="kind">Planned work, or temporary work, which may start sooner.</param>
    /// <param name="from">The earliest start; left out, or sooner than the notice allows: as soon as that.</param>
    /// <param name="first">How many windows are wanted, 1 to 100.</param>
    /// <param name="movedWorkId">The work that is to be moved, if it is about one: it is not in its own way.</param>
    /// <param name="db">The tables.</param>
    /// <param name="communities">Reads communities.</param>
    /// <param name="windows">Searches them.</param>
    /// <param name="notice">How long before its start a work has to be announced.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<IEnumerable<SuggestedWindow>> GetSuggestWindowsAsync(
        [ID<Community>] IReadOnlyList<long> communityIds,
        int durationMinutes,
        [DefaultValue(PlannedWorkKind.Planned)] PlannedWorkKind kind,
        DateTime? from,
        [DefaultValue(5)] int first,
        [ID<PlannedWork>] long? movedWorkId,
        RepairsDb db,
        CommunityByIdDataLoader communities,
        FreeWindows windows,
        NoticePeriods notice,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        Ensure(durationMinutes, 1, windows.LongestMinutes, "durationMinutes");
        Ensure(first, 1, MostWindows, "first");
        long[] ids = [.. communityIds.Distinct()];
        Ensure(ids.Length, 1, PlannedWork.MostCommunities, "communityIds");
        var found = await communities.LoadAsync(ids, cancellationToken);
        Community[] named = [.. ids.Zip(found, (id, community) => community ?? throw Refusal(new CommunityNotFoundException(id)))];
        if (movedWorkId is { } moved && !await db.PlannedWorks.AnyAsync(work => work.Id == moved, cancellationToken))
        {
            throw Refusal(new PlannedWorkNotFoundException(moved));
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var (noticed, furthest) = (now + notice.Of(kind), now.AddDays(PlannedWork.FurthestDays));
        if (from > furthest)
        {
            throw Refusal(InvalidValue, $"`from` may lie at most {PlannedWork.FurthestDays} days ahead: {from:u}.");
        }

        var earliest = from is { } wanted && wanted > noticed ? wanted : noticed;
        return await windows.FindAsync(db, named, durationMinutes, earliest, now, movedWorkId, first, cancellationToken);
    }

    private static void Ensure(int value, int min, int max, string argument)
    {
        if (value < min || value > max)
        {
            throw Refusal(
                InvalidValue,
                string.Create(CultureInfo.InvariantCulture, $"`{argument}` must lie between {min} and {max}, not {value}."));
        }
    }

    private static GraphQLException Refusal(DomainException refusal) => Refusal(refusal.Code, refusal.Message);

    private static GraphQLException Refusal(string code, string message)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
