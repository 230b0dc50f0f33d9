using ServiceTeams.Assistance.Calls;
using ServiceTeams.Assistance.LoveCards;
using ServiceTeams.Assistance.Recipients;
using ServiceTeams.Assistance.Visits;
using ServiceTeams.Registry.Demonstration;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Assistance.Demonstration;

/// <summary>
/// What happened to one recipient. Everything is told through the entities' own rules, so that none can be broken, and step by
/// step: what points to a row is told when that row has its key.
/// </summary>
internal sealed class CareStory
{
    private const string Desk = "demo-desk";

    private DateOnly? _revokedOn;

    /// <summary>Which one it is, in the order of the story.</summary>
    public required int Number { get; init; }

    public required DemonstrationPlace Place { get; init; }

    public required CareRecipient Recipient { get; init; }

    /// <summary>The local day of the visit that was done last.</summary>
    public required DateOnly VisitedOn { get; init; }

    /// <summary>The valid card, as long as there is one.</summary>
    public LoveCard? Card { get; set; }

    /// <summary>The visit of that day.</summary>
    public CareVisit? Visit { get; set; }

    /// <summary>A member of the team, another one for every turn.</summary>
    public long Member(int turn) => Place.MemberIds[(Number + turn) % Place.MemberIds.Count];

    /// <summary>The signature of the desk under something noted at this local time.</summary>
    public static Signature Noted(LocalCalendar calendar, DateOnly day, int hour)
        => new(Desk, calendar.MomentOf(day, new TimeOnly(hour, 0)));

    public LoveCard Issue(string number, DateOnly day, LocalCalendar calendar)
        => Card = LoveCard.Issue(Recipient, _revokedOn, number, day, day, Noted(calendar, day, 9));

    /// <summary>Takes the card back, if there is a valid one.</summary>
    public void Revoke(string reason, DateOnly day, LocalCalendar calendar)
    {
        var signature = Noted(calendar, day, 17);
        Card?.Revoke(day, reason, day, signature);
        Recipient.LoseCard(signature);
        (Card, _revokedOn) = (null, day);
    }

    /// <summary>A call with a valid card, which got as far as this.</summary>
    public CareCall Ask(CallStory told, LocalCalendar calendar)
    {
        var call = CareCall.Ask(Recipient, Card, told.Request, told.AskedAt, calendar, new Signature(Desk, told.AskedAt));
        told.Tell(call, [Member(told.Turn), Member(told.Turn + 31)]);
        return call;
    }
}
