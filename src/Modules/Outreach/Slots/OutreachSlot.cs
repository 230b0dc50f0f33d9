using ServiceTeams.Outreach.Sessions;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Outreach.Slots;

/// <summary>A part of a day in which a team can hold sessions of one kind, and how many at once: the team's capacity.</summary>
public sealed class OutreachSlot : IVersioned
{
    internal const int MostPlaces = 100;

    private OutreachSlot()
    {
    }

    /// <summary>The slot's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the offer that the slot comes from.</summary>
    [ID<SlotOffer>]
    public long OfferId { get; private set; }

    /// <summary>The id of the team.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>What kind of sessions the team holds in it.</summary>
    public SessionKind Kind { get; private set; }

    /// <summary>The local day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The part of the day.</summary>
    public DayPeriod Period { get; private set; }

    /// <summary>When it begins.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>When it ends.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>How many people a session in it can have.</summary>
    public int Seats { get; private set; }

    /// <summary>How many sessions it takes at once; 0 when the team has withdrawn it.</summary>
    public int Places { get; private set; }

    /// <summary>How many of the places are taken.</summary>
    public int TakenPlaces { get; private set; }

    /// <summary>How many of the places are free.</summary>
    public int FreePlaces { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the slot last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the slot was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static OutreachSlot Of(SlotOffer offer, DateOnly day, SlotHours hours, LocalCalendar calendar, Signature signature)
    {
        var slot = new OutreachSlot
        {
            OfferId = offer.Id,
            TeamId = offer.TeamId,
            Kind = offer.Kind,
            Day = day,
            Period = hours.Period,
            StartsAt = calendar.MomentOf(day, hours.From),
            EndsAt = calendar.MomentOf(day, hours.To),
            Seats = offer.Seats,
        };
        slot.Count(offer.Places, taken: 0, signature);
        return slot;
    }

    internal OutreachSlot From(SlotOffer offer)
    {
        OfferId = offer.Id;
        return this;
    }

    /// <summary>Gives one of its places to a session.</summary>
    internal void Take(OutreachSession session, Signature signature)
    {
        if (session.Kind != Kind)
        {
            throw new SlotDoesNotFitException(Id, $"is for {Kind}, not for {session.Kind}");
        }

        if (session.Capacity > Seats)
        {
            throw new SlotDoesNotFitException(Id, $"seats {Seats} people, not {session.Capacity}");
        }

        if (FreePlaces == 0)
        {
            throw new SlotTakenException(Id, Day, Period);
        }

        Count(Places, TakenPlaces + 1, signature);
    }

    internal void GiveBack(Signature signature) => Count(Places, TakenPlaces - 1, signature);

    internal void ChangePlaces(int places, Signature signature)
    {
        Check.Range(places, "places", 0, MostPlaces);
        if (places < TakenPlaces)
        {
            throw new SlotPlacesTakenException(Id, TakenPlaces);
        }

        Count(places, TakenPlaces, signature);
    }

    private void Count(int places, int taken, Signature signature)
    {
        (Places, TakenPlaces, FreePlaces) = (places, taken, places - taken);
        (ChangedBy, ChangedAt) = (signature.By, signature.At);
    }
}
