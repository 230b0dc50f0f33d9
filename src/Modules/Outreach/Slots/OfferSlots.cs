using Microsoft.EntityFrameworkCore;
using ServiceTeams.Outreach.Data;
using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Outreach.Waiting;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Requests;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Slots;

public sealed record SlotHoursInput
{
    /// <summary>The part of the day.</summary>
    public required DayPeriod Period { get; init; }

    /// <summary>The local time at which the slot begins; left out: 9:00, 14:00 or 19:00.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>The local time at which it ends; left out: 11:00, 16:00 or 20:30.</summary>
    public TimeOnly? To { get; init; }
}

public sealed record OfferSlotsInput
{
    /// <summary>The team whose calendar it is.</summary>
    [ID<Team>]
    public required long TeamId { get; init; }

    /// <summary>What kind of sessions the slots are for.</summary>
    public required SessionKind Kind { get; init; }

    /// <summary>The first local day.</summary>
    public required DateOnly FromDay { get; init; }

    /// <summary>The last local day, at most 365 days later.</summary>
    public required DateOnly ToDay { get; init; }

    /// <summary>The parts of each day; each gives one slot a day.</summary>
    public required IReadOnlyList<SlotHoursInput> Hours { get; init; }

    /// <summary>How many sessions each slot takes at once.</summary>
    [DefaultValue(1)]
    public int Places { get; init; } = 1;

    /// <summary>How many people a session can have.</summary>
    public required int Seats { get; init; }

    /// <summary>Whether Saturdays and Sundays stay free.</summary>
    [DefaultValue(false)]
    public bool WithoutWeekends { get; init; }

    /// <summary>Days on which nothing is offered: holidays.</summary>
    public IReadOnlyList<DateOnly>? Except { get; init; }

    /// <summary>Names the request: repeated with the same content, it gives the offer made the first time.</summary>
    public Guid? RequestId { get; init; }
}

[MutationType]
public static class OfferSlots
{
    /// <summary>Offers slots of a team's calendar. Requests that wait for such slots take them at once, in their order.</summary>
    [Authorize(Policies.KeepSessions)]
    [Error<TeamNotFoundException>]
    [Error<SlotAlreadyOfferedException>]
    [Error<InvalidValueException>]
    [Error<RequestIdReusedException>]
    public static async Task<SlotOffer> OfferSlotsAsync(
        OfferSlotsInput input,
        OutreachDb db,
        TeamByIdDataLoader teams,
        LocalCalendar calendar,
        IActor actor,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        _ = await teams.LoadAsync(input.TeamId, cancellationToken) ?? throw new TeamNotFoundException(input.TeamId);
        await db.OpenCalendarAsync(input.TeamId, input.Kind, cancellationToken);
        return await db.AddOnceAsync(
            actor,
            input.RequestId,
            input,
            async () =>
            {
                var signature = Signature.Of(actor, clock);
                var offer = SlotOffer.Make(
                    input.TeamId,
                    input.Kind,
                    (input.FromDay, input.ToDay),
                    IsOpen,
                    [.. input.Hours.Select(hours => SlotHours.Of(hours.Period, hours.From, hours.To))],
                    input.Places,
                    input.Seats,
                    calendar,
                    signature);
                await db.TakeTurnAsync(input.TeamId, input.Kind, cancellationToken);
                await EnsureNewAsync(offer, db, cancellationToken);
                await db.MoveUpAsync(offer.Slots, signature, cancellationToken);
                return offer;
            },
            cancellationToken);

        bool IsOpen(DateOnly day)
            => !(input.WithoutWeekends && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) && input.Except?.Contains(day) is not true;
    }

    private static async Task EnsureNewAsync(SlotOffer offer, OutreachDb db, CancellationToken cancellationToken)
    {
        DayPeriod[] periods = [.. offer.Slots.Select(slot => slot.Period).Distinct()];
        var known = await db.Slots.AsNoTracking()
            .Where(slot => slot.TeamId == offer.TeamId
                && slot.Kind == offer.Kind
                && slot.Day >= offer.FromDay
                && slot.Day <= offer.ToDay
                && periods.AsEnumerable().Contains(slot.Period))
            .Select(slot => new { slot.Day, slot.Period })
            .ToListAsync(cancellationToken);
        var taken = known.Select(slot => (slot.Day, slot.Period)).ToHashSet();
        if (offer.Slots.Find(slot => taken.Contains((slot.Day, slot.Period))) is { } twice)
        {
            throw new SlotAlreadyOfferedException(twice.Kind, twice.Day, twice.Period);
        }
    }
}
