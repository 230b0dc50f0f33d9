using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Repairs.Windows;

public sealed record ChangeProtectedWindowInput
{
    /// <summary>The window.</summary>
    [ID<ProtectedWindow>]
    public required long ProtectedWindowId { get; init; }

    /// <summary>What it protects; left out: as it is.</summary>
    public string? Name { get; init; }

    /// <summary>Its begin; left out: as it is.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>Its end; left out: as it is.</summary>
    public DateTime? EndsAt { get; init; }

    /// <summary>More communities for it to protect. To take one out, lift the window and protect the others anew.</summary>
    [ID<Community>]
    public IReadOnlyList<long>? MoreCommunityIds { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ChangeProtectedWindow
{
    /// <summary>Changes what a window is called, when it is, or lets it protect more communities.</summary>
    [Authorize(Policies.PlanWork)]
    [Error<ProtectedWindowNotFoundException>]
    [Error<ProtectedWindowLiftedException>]
    [Error<CommunityNotFoundException>]
    [Error<InvalidValueException>]
    [Error<ProtectedWindowConflictException>]
    public static async Task<ProtectedWindow> ChangeProtectedWindowAsync(
        ChangeProtectedWindowInput input,
        RepairsDb db,
        CommunityByIdDataLoader communities,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        long[] more = input.MoreCommunityIds is { Count: > 0 } ids
            ? [.. (await communities.NamedAsync(ids, ProtectedWindow.MostCommunities, cancellationToken)).Select(community => community.Id)]
            : [];
        await CommunityCalendars.OpenAsync(db, more, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var named = await db.ProtectedCommunities
            .Where(row => row.WindowId == input.ProtectedWindowId)
            .Select(row => row.CommunityId)
            .ToListAsync(cancellationToken);
        await CommunityCalendars.TakeTurnAsync(db, [.. named.Union(more)], cancellationToken);
        var window = await db.ChangeAsync<ProtectedWindow>(
            input.ProtectedWindowId,
            input.Version,
            id => new ProtectedWindowNotFoundException(id),
            current => new ProtectedWindowConflictException(current),
            async window =>
            {
                await db.Entry(window).Collection(w => w.Communities).LoadAsync(cancellationToken);
                window.Change(input.Name, input.StartsAt, input.EndsAt, more, calendar, Signature.Of(actor, clock));
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return window;
    }
}
