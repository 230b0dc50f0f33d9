using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Slots;

/// <summary>A team's word that it can hold sessions of one kind on these days: the slots of its calendar come from it.</summary>
public sealed class SlotOffer : IEntity
{
    internal const int LongestDays = 366;
    internal const int MostSeats = 100_000;

    private SlotOffer()
    {
    }

    /// <summary>The offer's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the team.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>What kind of sessions it is for.</summary>
    public SessionKind Kind { get; private set; }

    /// <summary>The first local day.</summary>
    public DateOnly FromDay { get; private set; }

    /// <summary>The last local day.</summary>
    public DateOnly ToDay { get; private set; }

    /// <summary>How many sessions each slot takes at once, when it was offered.</summary>
    public int Places { get; private set; }

    /// <summary>How many people a session can have.</summary>
    public int Seats { get; private set; }

    /// <summary>Who offered: the subject of their token.</summary>
    public string OfferedBy { get; private set; } = "";

    /// <summary>When it was offered.</summary>
    public DateTime OfferedAt { get; private set; }

    internal List<OutreachSlot> Slots { get; private set; } = [];

    internal static SlotOffer Make(
        long teamId,
        SessionKind kind,
        (DateOnly From, DateOnly To) days,
        Func<DateOnly, bool> isOpen,
        IReadOnlyList<SlotHours> hours,
        int places,
        int seats,
        LocalCalendar calendar,
        Signature signature)
    {
        if (days.To < days.From || days.To.DayNumber - days.From.DayNumber >= LongestDays)
        {
            throw new InvalidValueException("toDay", $"must be the first day, {days.From:yyyy-MM-dd}, or one of the {LongestDays - 1} after it, not {days.To:yyyy-MM-dd}");
        }

        if (hours.Count == 0 || hours.DistinctBy(part => part.Period).Count() < hours.Count)
        {
            throw new InvalidValueException("hours", "must name at least one part of the day, and none twice");
        }

        var offer = new SlotOffer
        {
            TeamId = teamId,
            Kind = kind,
            FromDay = days.From,
            ToDay = days.To,
            Places = Check.Range(places, "places", 1, OutreachSlot.MostPlaces),
            Seats = Check.Range(seats, "seats", 1, MostSeats),
            OfferedBy = signature.By,
            OfferedAt = signature.At,
        };
        for (var number = days.From.DayNumber; number <= days.To.DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            if (isOpen(day))
            {
                offer.Slots.AddRange(hours.OrderBy(part => part.From).Select(part => OutreachSlot.Of(offer, day, part, calendar, signature)));
            }
        }

        if (offer.Slots is [var first, ..] && first.StartsAt <= signature.At)
        {
            throw new InvalidValueException("fromDay", $"may not lie in the past: the first slot would begin at {first.StartsAt:u}");
        }

        return offer.Slots.Count > 0 ? offer : throw new InvalidValueException("except", "leaves no day");
    }
}
